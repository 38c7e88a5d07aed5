/**
 * Hibernate Search, its standalone mapper on its Lucene backend, as its reference documentation
 * would have it used: an annotated entity, the mass indexer, the search DSL, rows as projections.
 */
@NullMarked
package io.github.broadsheet.benchmarks.hibernate;

import org.jspecify.annotations.NullMarked;
