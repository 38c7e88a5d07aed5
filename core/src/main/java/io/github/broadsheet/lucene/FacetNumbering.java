package io.github.broadsheet.lucene;

import org.apache.lucene.index.LeafReaderContext;

/** Says which of the values that are counted an article's value is, by numbers from 0. */
interface FacetNumbering {

  /** How many numbers there are. */
  int size();

  /** The number of a value, from its ordinal in a segment. */
  int number(LeafReaderContext leaf, long ordinal);

  /** What the value with a number is shown as. */
  String shown(int number);
}
