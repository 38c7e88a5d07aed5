package io.github.broadsheet.lucene;

import io.github.broadsheet.Facet;
import io.github.broadsheet.NewsDate;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.jspecify.annotations.Nullable;

/** The earliest and the latest article that mentions each person. Immutable once read. */
final class PeopleDates {

  private static final int NONE = -1;

  private final DirectoryReader reader;
  private final int[] first;
  private final int[] last;
  private final long[] firstTime;
  private final long[] lastTime;

  private PeopleDates(DirectoryReader reader, int people) {
    this.reader = reader;
    first = new int[people];
    last = new int[people];
    firstTime = new long[people];
    lastTime = new long[people];
    Arrays.fill(first, NONE);
    Arrays.fill(last, NONE);
  }

  static PeopleDates read(DirectoryReader reader, IndexPeople people) throws IOException {
    PeopleDates dates = new PeopleDates(reader, people.size());
    MatchCounter counter = leaf -> dates.leafCounter(leaf, people);
    new IndexSearcher(reader)
        .search(MatchAllDocsQuery.INSTANCE, MatchCollector.manager(List.of(counter)));
    return dates;
  }

  private MatchCounter.LeafCounter leafCounter(LeafReaderContext leaf, IndexPeople people)
      throws IOException {
    SortedSetDocValues names = FacetDictionary.values(leaf.reader(), Facet.Dimension.PEOPLE);
    NumericDocValues published =
        DocValues.unwrapSingleton(
            DocValues.getSortedNumeric(leaf.reader(), ArticleFields.PUBLISHED));
    return document -> {
      if (names.advanceExact(document) && published.advanceExact(document)) {
        for (int i = names.docValueCount(); i > 0; i--) {
          note(
              people.number(leaf, names.nextOrd()), leaf.docBase + document, published.longValue());
        }
      }
    };
  }

  private void note(int person, int document, long time) {
    if (first[person] == NONE || time < firstTime[person]) {
      first[person] = document;
      firstTime[person] = time;
    }
    if (last[person] == NONE || time > lastTime[person]) {
      last[person] = document;
      lastTime[person] = time;
    }
  }

  /** The earliest date, null if no article about the person has one. */
  @Nullable NewsDate first(int person) throws IOException {
    return date(first[person]);
  }

  /** The latest date, null if no article about the person has one. */
  @Nullable NewsDate last(int person) throws IOException {
    return date(last[person]);
  }

  private @Nullable NewsDate date(int document) throws IOException {
    if (document == NONE) {
      return null;
    }
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    return new RowReader(leaf).row(document - leaf.docBase).published();
  }
}
