/**
 * SQLite with its full-text index FTS5, through JDBC: tables and indexes for what is filtered and
 * counted, one writer, a connection with prepared statements for each thread that reads.
 */
@NullMarked
package io.github.broadsheet.benchmarks.sqlite;

import org.jspecify.annotations.NullMarked;
