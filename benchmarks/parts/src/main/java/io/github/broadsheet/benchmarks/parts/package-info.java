/** What the parts of Broadsheet cost by themselves, as seen from outside. */
@NullMarked
package io.github.broadsheet.benchmarks.parts;

import org.jspecify.annotations.NullMarked;
