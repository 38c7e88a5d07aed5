package io.github.broadsheet.lucene;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.broadsheet.Article;
import io.github.broadsheet.NewsDate;
import java.io.IOException;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher.LeafReaderContextPartition;
import org.junit.jupiter.api.Test;

class PageOrderTest {

  /** Which segments are visited in turn, of four: undated, 2010 to 2040, 2005, 2020 to 2030. */
  private static List<Integer> visited(PageOrder order) throws IOException {
    try (Segments segments = new Segments()) {
      for (List<Integer> years :
          List.of(List.<Integer>of(), List.of(2040, 2010), List.of(2005), List.of(2020, 2030))) {
        segments.put(Article.of("undated", "harbour"), ZoneOffset.UTC);
        for (int year : years) {
          segments.put(
              Article.of("dated", "harbour").withPublished(NewsDate.of(Year.of(year))),
              ZoneOffset.UTC);
        }
        segments.endSegment();
      }
      try (DirectoryReader reader = segments.read()) {
        return order.visited(whole(reader)).stream().map(leaf -> leaf.ctx.ord).toList();
      }
    }
  }

  private static LeafReaderContextPartition[] whole(DirectoryReader reader) {
    return reader.leaves().stream()
        .map(LeafReaderContextPartition::createForEntireSegment)
        .toArray(LeafReaderContextPartition[]::new);
  }

  @Test
  void newestAreLookedForInTheSegmentThatHasTheNewest() throws IOException {
    assertThat(visited(PageOrder.NEWEST)).containsExactly(1, 3, 2, 0);
  }

  @Test
  void oldestAreLookedForInTheSegmentThatHasTheOldest() throws IOException {
    assertThat(visited(PageOrder.OLDEST)).containsExactly(2, 1, 3, 0);
  }

  @Test
  void mostRelevantAreLookedForInTheOrderOfTheIndex() throws IOException {
    assertThat(visited(PageOrder.RELEVANCE)).containsExactly(0, 1, 2, 3);
  }

  @Test
  void newestAreLookedForAtTheEndOfSegments() throws IOException {
    try (Segments segments = new Segments()) {
      for (int size : new int[] {2_000, 1_500, 24}) {
        for (int i = 0; i < size; i++) {
          segments.put(
              Article.of("a", "harbour").withPublished(NewsDate.of(Year.of(3_000 - size))),
              ZoneOffset.UTC);
        }
        segments.endSegment();
      }
      try (DirectoryReader reader = segments.read()) {
        assertThat(PageOrder.NEWEST.visited(whole(reader)))
            .extracting(part -> part.ctx.ord, part -> part.minDocId, part -> part.maxDocId)
            .containsExactly(
                tuple(2, 0, NO_MORE_DOCS),
                tuple(1, 500, 1_500),
                tuple(1, 0, 500),
                tuple(0, 0, NO_MORE_DOCS));
      }
    }
  }
}
