package io.github.broadsheet.lucene;

import io.github.broadsheet.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/** Finds the hits of one page, with no more of each outlet than the request allows. */
final class PageFinder {

  /** Up to this many matches are counted while the best are looked for. */
  private static final int COUNTED = 1_000;

  private final RequestSearcher searcher;
  private final PageOrder order;
  private final int limit;
  private final int outletCap;
  private final Map<String, Integer> shownByOutlet;
  private @Nullable FieldDoc position;

  /**
   * @param after where the page before ended, or null for the first page
   */
  PageFinder(
      RequestSearcher searcher, PageOrder order, SearchRequest.Page page, @Nullable Cursor after) {
    this.searcher = searcher;
    this.order = order;
    limit = page.limit();
    outletCap = page.outletCap();
    shownByOutlet = new HashMap<>(after == null ? Map.of() : after.shownByOutlet());
    position = after == null ? null : order.position(after);
  }

  /**
   * A page.
   *
   * @param hits in order
   * @param more whether there is another page
   * @param matches how many articles match, the cap aside
   * @param capped whether hits were left out because of the cap
   */
  record Page(List<FieldDoc> hits, boolean more, TotalHits matches, boolean capped) {}

  Page find(Query query) throws IOException {
    // One more than asked for tells whether there is a next page.
    int wanted = limit + 1;
    TopFieldDocs top = top(query, wanted);
    if (outletCap == 0) {
      return page(hits(top), top.totalHits, false);
    }
    List<FieldDoc> found = new ArrayList<>();
    TopFieldDocs batch = isAnyFull() ? top(withoutFull(query), wanted) : top;
    while (true) {
      for (FieldDoc hit : hits(batch)) {
        position = hit;
        if (found.size() < wanted && take(hit, found.size() < limit)) {
          found.add(hit);
        }
      }
      if (found.size() == wanted
          || batch.scoreDocs.length < wanted
          || searcher.deadline().shouldExit()) {
        return page(found, top.totalHits, leavesOut(query));
      }
      batch = top(withoutFull(query), wanted);
    }
  }

  /** How many hits of each outlet were shown up to the end of the page, by folded name. */
  Map<String, Integer> shownByOutlet() {
    return shownByOutlet;
  }

  private Page page(List<FieldDoc> found, TotalHits matches, boolean capped) {
    boolean more = found.size() > limit;
    return new Page(more ? found.subList(0, limit) : found, more, matches, capped);
  }

  private TopFieldDocs top(Query query, int wanted) throws IOException {
    return searcher.top(query, order, order.collecting(wanted, position, COUNTED));
  }

  private static List<FieldDoc> hits(TopFieldDocs top) {
    List<FieldDoc> hits = new ArrayList<>(top.scoreDocs.length);
    for (ScoreDoc hit : top.scoreDocs) {
      hits.add((FieldDoc) hit);
    }
    return hits;
  }

  /** Whether a hit's outlet has room for it; if it is shown, it takes the room. */
  private boolean take(FieldDoc hit, boolean shown) throws IOException {
    String outlet = outlet(hit.doc);
    if (outlet == null) {
      return true;
    }
    int taken = shownByOutlet.getOrDefault(outlet, 0);
    if (taken >= outletCap) {
      return false;
    }
    if (shown) {
      shownByOutlet.put(outlet, taken + 1);
    }
    return true;
  }

  private @Nullable String outlet(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    SortedDocValues outlets = DocValues.getSorted(leaf.reader(), ArticleFields.OUTLET_VALUE);
    return outlets.advanceExact(document - leaf.docBase)
        ? FacetKey.parse(outlets.lookupOrd(outlets.ordValue())).folded()
        : null;
  }

  /** Whether an outlet that has no more room has more hits than were shown of it. */
  private boolean leavesOut(Query query) throws IOException {
    for (Map.Entry<String, Integer> outlet : shownByOutlet.entrySet()) {
      if (outlet.getValue() >= outletCap) {
        Query its =
            new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(new TermQuery(new Term(ArticleFields.OUTLET, outlet.getKey())), Occur.FILTER)
                .build();
        if (searcher.count(its) > outletCap) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isAnyFull() {
    return shownByOutlet.values().stream().anyMatch(shown -> shown >= outletCap);
  }

  /** Leaves out the outlets that have no more room, so that every search makes progress. */
  private Query withoutFull(Query query) throws IOException {
    BooleanQuery.Builder rest = new BooleanQuery.Builder().add(query, Occur.MUST);
    shownByOutlet.forEach(
        (outlet, shown) -> {
          if (shown >= outletCap) {
            rest.add(new TermQuery(new Term(ArticleFields.OUTLET, outlet)), Occur.MUST_NOT);
          }
        });
    return searcher.rewrite(rest.build());
  }
}
