package io.github.broadsheet.benchmarks.hibernate;

import io.github.broadsheet.benchmarks.Answer;
import io.github.broadsheet.benchmarks.Question;
import java.io.IOException;
import java.io.StringReader;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * What the search DSL has no word for but the door that the library leaves open to Lucene has:
 * completions from the terms of the index, and more like this.
 */
final class NativeLucene {

  // The same words as raw Lucene takes in this benchmark.
  private static final int WORDS = 20;
  private static final int MAX_PERCENT = 10;

  private final SearchMapping mapping;
  private final SearchScope<IndexedArticle> scope;
  private final Analyzer analyzer;

  NativeLucene(SearchMapping mapping) {
    this.mapping = mapping;
    scope = mapping.scope(IndexedArticle.class);
    analyzer =
        mapping.backend().unwrap(LuceneBackend.class).analyzer(TextAnalysis.ENGLISH).orElseThrow();
  }

  private IndexReader openReader() {
    return scope.extension(LuceneExtension.get()).openIndexReader();
  }

  /** Counts as the terms do, which is with deleted articles until segments are merged. */
  Answer complete(String beginning) throws IOException {
    Map<String, Integer> names = new HashMap<>();
    BytesRef prefix = new BytesRef(beginning);
    try (IndexReader reader = openReader()) {
      addNames(reader, IndexedArticle.OUTLET, prefix, names);
      addNames(reader, IndexedArticle.PEOPLE, prefix, names);
    }
    return Answer.ofCompletions(
        names.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(Question.PAGE)
            .map(Map.Entry::getKey)
            .toList());
  }

  private static void addNames(
      IndexReader reader, String field, BytesRef prefix, Map<String, Integer> names)
      throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    if (each.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
      return;
    }
    for (BytesRef name = each.term();
        name != null && StringHelper.startsWith(name, prefix);
        name = each.next()) {
      names.merge(name.utf8ToString(), each.docFreq(), Integer::sum);
    }
  }

  /** Returns a predicate of articles about the same things, without the article itself. */
  SearchPredicate relatedTo(String id) throws IOException {
    Query query;
    try (IndexReader reader = openReader()) {
      MoreLikeThis like = new MoreLikeThis(reader);
      like.setAnalyzer(analyzer);
      like.setMinTermFreq(1);
      like.setMinDocFreq(2);
      like.setMaxDocFreqPct(MAX_PERCENT);
      like.setMaxQueryTerms(WORDS);
      query = like.like(IndexedArticle.BODY, new StringReader(text(id)));
    }
    return scope
        .predicate()
        .bool()
        .must(scope.predicate().extension(LuceneExtension.get()).fromLuceneQuery(query))
        .mustNot(scope.predicate().id().matching(id))
        .toPredicate();
  }

  private String text(String id) {
    try (SearchSession session = mapping.createSession()) {
      return session
          .search(scope)
          .select(
              f ->
                  f.composite()
                      .from(
                          f.field(IndexedArticle.TITLE, String.class),
                          f.field(IndexedArticle.BODY, String.class))
                      .as((title, body) -> title + "\n" + body))
          .where(f -> f.id().matching(id))
          .fetchSingleHit()
          .orElse("");
    }
  }
}
