package io.github.broadsheet.lucene;

import io.github.broadsheet.Highlighting;
import io.github.broadsheet.Hit;
import io.github.broadsheet.MarkedText;
import io.github.broadsheet.Mention;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.Snippet;
import io.github.broadsheet.Span;
import io.github.broadsheet.TextField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Reads what the hits of a page show, and marks where they matched. */
final class HitReader {

  private final RequestSearcher searcher;
  private final Texts texts;
  private final List<TimeRange> ranges;
  private final Highlighting highlighting;
  private final @Nullable HitExplainer explainer;

  /** How a hit matched, and its text as far as it is shown. */
  private interface Texts {

    /**
     * @param mark whether there is time to look where the hit matched
     */
    Text of(LeafReaderContext leaf, int document, RowReader rows, String title, boolean mark)
        throws IOException;
  }

  /**
   * What is shown of the text of a hit.
   *
   * @param marked where the title matches
   * @param mentions those of people who were searched for
   * @param body empty if nothing of it is shown
   */
  private record Text(
      List<Span> marked, List<Snippet> snippets, List<Mention> mentions, String body) {}

  /**
   * @param explainer says why each hit matched, or null
   */
  HitReader(RequestSearcher searcher, Question question, @Nullable HitExplainer explainer)
      throws IOException {
    this.searcher = searcher;
    this.explainer = explainer;
    ranges = question.timeRanges();
    highlighting = question.request().page().highlighting();
    texts =
        highlighting.snippets() > 0 || explainer != null
            ? whole(searcher.weight(question.words()))
            : titles(new TitleMarker(searcher, question));
  }

  private static Texts titles(TitleMarker marker) {
    return (leaf, document, rows, title, mark) ->
        new Text(
            mark ? marker.marks(leaf, document, title.length()) : List.of(),
            List.of(),
            List.of(),
            "");
  }

  private Texts whole(Weight words) {
    return (leaf, document, rows, title, mark) -> {
      ArticleMatches matches =
          mark
              ? ArticleMatches.read(words.matches(leaf, document), title.length())
              : ArticleMatches.NONE;
      StoredArticle.ShownText text = rows.text(document, title, !matches.named().isEmpty());
      matches.requireWithin(text.body());
      return new Text(
          ArticleMatches.merged(matches.title()),
          new SnippetCutter(text.body(), highlighting).cut(matches.body()),
          matched(text.mentions(), matches.named(), title),
          text.body());
    };
  }

  /**
   * @param found documents with the order's sort values, in the order of the page
   */
  List<Hit> read(List<FieldDoc> found, PageOrder order) throws IOException {
    Integer[] forwards = new Integer[found.size()];
    Arrays.setAll(forwards, i -> i);
    // Doc values are read forwards.
    Arrays.sort(forwards, Comparator.comparingInt(i -> found.get(i).doc));
    searcher.occurrences().expect(found.stream().mapToInt(doc -> doc.doc).toArray());
    Hit[] hits = new Hit[found.size()];
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = null;
    RowReader rows = null;
    for (int i : forwards) {
      FieldDoc doc = found.get(i);
      LeafReaderContext its = leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
      if (rows == null || its != leaf) {
        leaf = its;
        rows = new RowReader(its);
      }
      hits[i] = hit(its, doc.doc - its.docBase, rows, order.id(doc), order.score(doc));
    }
    return List.of(hits);
  }

  private Hit hit(LeafReaderContext leaf, int document, RowReader rows, String id, float score)
      throws IOException {
    ArticleRow row = rows.row(document);
    String title = row.title() == null ? "" : row.title();
    // What was found is shown whatever the time, but marked only while there is some, and explained
    // only within what was given: that takes as long as to find it.
    Text text = texts.of(leaf, document, rows, title, !searcher.deadline().isOver());
    NewsDate published = row.published();
    boolean possible =
        published != null && !ranges.stream().allMatch(range -> range.covers(published));
    return new Hit(
        id,
        score,
        title.isEmpty() ? MarkedText.EMPTY : new MarkedText(title, text.marked),
        text.snippets,
        row.outlet(),
        published,
        row.everyone(),
        text.mentions,
        possible,
        explainer == null || searcher.deadline().shouldExit()
            ? null
            : explainer.explain(leaf, document, row, text.body, score));
  }

  /** The mentions at places where people who were searched for are named. */
  private static List<Mention> matched(List<Mention> mentions, List<Span> named, String title) {
    int bodyStart = title.isEmpty() ? 0 : title.length() + 1;
    Set<Span> places = new HashSet<>(named);
    List<Mention> matched = new ArrayList<>();
    for (Mention mention : mentions) {
      Span place =
          mention.field() == TextField.TITLE ? mention.span() : mention.span().shifted(bodyStart);
      if (places.contains(place)) {
        matched.add(mention);
      }
    }
    return matched;
  }
}
