/** What becomes of the figures of a run: a page and charts. */
@NullMarked
package io.github.broadsheet.benchmarks.run.report;

import org.jspecify.annotations.NullMarked;
