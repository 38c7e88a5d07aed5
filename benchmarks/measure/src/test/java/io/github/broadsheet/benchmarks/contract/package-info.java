/** What every peer owes, as tests that each peer's module runs. */
@NullMarked
package io.github.broadsheet.benchmarks.contract;

import org.jspecify.annotations.NullMarked;
