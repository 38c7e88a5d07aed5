/**
 * The run: {@link io.github.broadsheet.benchmarks.run.Main} starts the peers, checks that they
 * agree, measures them in turn and writes the report.
 */
@NullMarked
package io.github.broadsheet.benchmarks.run;

import org.jspecify.annotations.NullMarked;
