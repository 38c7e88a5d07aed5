/** What parts cost that only the package of the backend can see; on the class path it is one. */
@NullMarked
package io.github.broadsheet.lucene;

import org.jspecify.annotations.NullMarked;
