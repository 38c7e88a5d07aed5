/**
 * The questions that engines are asked: chosen from the corpus, kept in a file that people can
 * read.
 */
@NullMarked
package io.github.broadsheet.benchmarks.questions;

import org.jspecify.annotations.NullMarked;
