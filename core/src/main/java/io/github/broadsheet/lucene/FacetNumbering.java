package io.github.broadsheet.lucene;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;

/** Says which of the values that are counted an article's value is, by numbers from 0. */
interface FacetNumbering {

  /** How many numbers there are. */
  int size();

  /** The number of a value, from its ordinal in a segment. */
  int number(LeafReaderContext leaf, long ordinal);

  /** What the value with a number is shown as. */
  String shown(int number);

  /** Orders numbers by what they count, most first; those that count alike by what is shown. */
  default Comparator<Integer> mostFirst(IntUnaryOperator counts) {
    return Comparator.comparing((Integer number) -> -counts.applyAsInt(number))
        .thenComparing(this::shown);
  }

  /** The numbers that count anything, most first. */
  default List<Integer> ranked(IntUnaryOperator counts) {
    return IntStream.range(0, size())
        .filter(number -> counts.applyAsInt(number) > 0)
        .boxed()
        .sorted(mostFirst(counts))
        .toList();
  }
}
