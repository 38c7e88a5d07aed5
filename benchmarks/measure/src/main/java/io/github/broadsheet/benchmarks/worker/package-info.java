/** The JVM that one engine is measured in, and what it measures. */
@NullMarked
package io.github.broadsheet.benchmarks.worker;

import org.jspecify.annotations.NullMarked;
