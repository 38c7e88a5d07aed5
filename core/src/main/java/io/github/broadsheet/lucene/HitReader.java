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
import org.apache.lucene.search.Matches;
import org.jspecify.annotations.Nullable;

/** Reads what the hits of a page show, and marks where they matched. */
final class HitReader {

  private final RequestSearcher searcher;
  private final boolean showsBody;
  private final Marks marks;
  private final List<TimeRange> ranges;
  private final Highlighting highlighting;
  private final @Nullable HitExplainer explainer;

  /** Where a hit matches. */
  private interface Marks {

    @Nullable Matches of(LeafReaderContext leaf, int document) throws IOException;
  }

  /**
   * @param explainer says why each hit matched, or null
   */
  HitReader(RequestSearcher searcher, Question question, @Nullable HitExplainer explainer)
      throws IOException {
    this.searcher = searcher;
    this.explainer = explainer;
    ranges = question.timeRanges();
    highlighting = question.request().page().highlighting();
    showsBody = highlighting.snippets() > 0 || explainer != null;
    marks =
        showsBody
            ? searcher.weight(question.words())::matches
            : new TitleMarker(searcher, question)::matches;
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
    boolean hasTime = !searcher.deadline().isOver();
    ArticleMatches matches = hasTime ? matches(leaf, document, title) : ArticleMatches.NONE;
    List<Snippet> snippets = List.of();
    List<Mention> mentions = List.of();
    String body = "";
    if (showsBody) {
      StoredArticle.ShownText text = rows.text(document, title, !matches.named().isEmpty());
      body = text.body();
      matches.requireWithin(body);
      snippets = new SnippetCutter(body, highlighting).cut(matches.body());
      mentions = matched(text.mentions(), matches.named(), title);
    }
    List<Span> marked = ArticleMatches.merged(matches.title());
    NewsDate published = row.published();
    boolean possible =
        published != null && !ranges.stream().allMatch(range -> range.covers(published));
    return new Hit(
        id,
        score,
        title.isEmpty() ? MarkedText.EMPTY : new MarkedText(title, marked),
        snippets,
        row.outlet(),
        published,
        row.everyone(),
        mentions,
        possible,
        explainer == null || searcher.deadline().shouldExit()
            ? null
            : explainer.explain(leaf, document, row, body, score));
  }

  private ArticleMatches matches(LeafReaderContext leaf, int document, String title)
      throws IOException {
    if (showsBody) {
      return ArticleMatches.read(marks.of(leaf, document), title.length());
    }
    return title.isEmpty()
        ? ArticleMatches.NONE
        : ArticleMatches.readTitle(marks.of(leaf, document), title.length());
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
