/**
 * Broadsheet by its public API, and the same work on Lucene itself, as someone who knows it well
 * writes it today. {@code LuceneEngine} is where to begin to read the latter.
 */
@NullMarked
package io.github.broadsheet.benchmarks.lucene;

import org.jspecify.annotations.NullMarked;
