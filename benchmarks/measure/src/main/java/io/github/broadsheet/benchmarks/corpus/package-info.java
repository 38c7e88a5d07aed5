/** The articles that are measured with: made from a seed, or given; written once, read by all. */
@NullMarked
package io.github.broadsheet.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
