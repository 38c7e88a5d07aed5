package io.github.broadsheet.benchmarks.lucene;

import io.github.broadsheet.benchmarks.Answer;
import io.github.broadsheet.benchmarks.Question;
import io.github.broadsheet.benchmarks.Question.Order;
import io.github.broadsheet.benchmarks.Question.Want;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** Answers one question with one searcher. */
final class LuceneSearch {

  private static final Sort NEWEST = byDate(true, Long.MIN_VALUE);
  private static final Sort OLDEST = byDate(false, Long.MAX_VALUE);

  private final IndexSearcher searcher;
  private final LuceneRows rows;
  private final FacetStates facetStates;
  private final DeepPages deepPages;

  LuceneSearch(
      IndexSearcher searcher, LuceneRows rows, FacetStates facetStates, DeepPages deepPages) {
    this.searcher = searcher;
    this.rows = rows;
    this.facetStates = facetStates;
    this.deepPages = deepPages;
  }

  private static Sort byDate(boolean newestFirst, long unknown) {
    return new Sort(
        LongField.newSortField(
            LuceneFields.PUBLISHED, newestFirst, SortedNumericSelector.Type.MIN, unknown));
  }

  Answer answer(Question question) throws IOException {
    return switch (question) {
      case Question.Search search -> search(search);
      case Question.Find find ->
          page(searcher.search(new TermQuery(new Term(LuceneFields.ID, find.id())), 1));
      case Question.Complete complete ->
          Answer.ofCompletions(
              LuceneNames.complete(searcher.getIndexReader(), complete.beginning(), Question.PAGE));
      case Question.Related related -> page(related(related.id()));
    };
  }

  private TopDocs related(String id) throws IOException {
    return searcher.search(LuceneRelated.to(searcher, id), Question.PAGE);
  }

  private Answer page(TopDocs found) throws IOException {
    return Answer.of(Answer.UNKNOWN, rows.read(searcher, documents(found)));
  }

  private Answer search(Question.Search search) throws IOException {
    Query query = searcher.rewrite(LuceneQueries.of(search));
    TopDocs found = top(search, query);
    int[] documents = documents(found);
    List<Answer.Row> page =
        search.wants(Want.HIGHLIGHTS)
            ? LuceneHighlights.mark(
                searcher, search.words(), documents, rows.readWithBodies(searcher, documents))
            : rows.read(searcher, documents);
    if (search.wants(Want.FACETS) || search.wants(Want.TIMELINE)) {
      return LuceneCounts.count(searcher, query, search, facetStates).answer(page);
    }
    long count = search.wants(Want.EXACT_COUNT) ? searcher.count(query) : Answer.UNKNOWN;
    return Answer.of(count, page);
  }

  private TopDocs top(Question.Search search, Query query) throws IOException {
    if (search.order() != Order.RELEVANCE) {
      return searcher.search(
          query, Question.PAGE, search.order() == Order.NEWEST ? NEWEST : OLDEST);
    }
    ScoreDoc before = deepPages.before(search, searcher, query);
    return searcher.searchAfter(before, query, Question.PAGE);
  }

  private static int[] documents(TopDocs found) {
    int[] documents = new int[found.scoreDocs.length];
    for (int i = 0; i < documents.length; i++) {
      documents[i] = found.scoreDocs[i].doc;
    }
    return documents;
  }
}
