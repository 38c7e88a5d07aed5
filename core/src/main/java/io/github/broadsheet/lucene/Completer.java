package io.github.broadsheet.lucene;

import io.github.broadsheet.ArticleLimits;
import io.github.broadsheet.Completion;
import io.github.broadsheet.text.Folding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Completes what is being typed to people, outlets and titles of one moment of the index. */
final class Completer {

  /** Of a longer text, only the first words are looked for in titles. */
  private static final int MAX_WORDS = 64;

  /** Several articles may have one title; so many are read for each title wanted. */
  private static final int ARTICLES_PER_TITLE = 10;

  private final IndexMoment moment;

  Completer(IndexMoment moment) {
    this.moment = moment;
  }

  List<Completion> complete(String prefix, int limit) throws IOException {
    String typed = Folding.fold(prefix);
    if (typed.isEmpty() || prefix.length() > ArticleLimits.MAX_TITLE_LENGTH) {
      return List.of(); // nothing, or longer than anything that it may become
    }
    IndexPeople people = moment.people();
    int[] articles = people.articles();
    List<Name> names = new ArrayList<>();
    for (NameBeginnings.Found found : people.startingWith(prefix, limit)) {
      int person = found.number();
      names.add(
          new Name(
              found.begins(),
              new Completion(Completion.Kind.PERSON, people.shown(person), articles[person])));
    }
    KnownOutlets outlets = moment.outlets();
    for (NameBeginnings.Found found : outlets.startingWith(typed, limit)) {
      int outlet = found.number();
      names.add(
          new Name(
              found.begins(),
              new Completion(
                  Completion.Kind.OUTLET, outlets.shown(outlet), outlets.articles(outlet))));
    }
    names.sort(Name.ORDER);
    List<Completion> best = new ArrayList<>();
    names.stream().limit(limit).forEach(name -> best.add(name.completion));
    for (String title : titles(prefix, limit - best.size())) {
      best.add(new Completion(Completion.Kind.TITLE, title, 1));
    }
    return List.copyOf(best);
  }

  /** A name, and whether it begins with what was typed; else a later word of it does. */
  private record Name(boolean begins, Completion completion) {

    static final Comparator<Name> ORDER =
        Comparator.comparing((Name name) -> !name.begins)
            .thenComparing(name -> -name.completion.count())
            .thenComparing(name -> name.completion.text());
  }

  /** Titles that have all words typed, the last one perhaps not to its end; the newest first. */
  private Set<String> titles(String prefix, int limit) throws IOException {
    Set<String> titles = new LinkedHashSet<>();
    if (limit == 0) {
      return titles;
    }
    List<NewsAnalyzer.QueryTerm> terms = NewsAnalyzer.QUERYING.terms(ArticleFields.TITLE, prefix);
    if (terms.isEmpty()) {
      return titles;
    }
    String last = prefix.strip().substring(lastWordStart(prefix.strip()));
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    int required = Math.min(MAX_WORDS, terms.size() - 1);
    for (NewsAnalyzer.QueryTerm term : terms.subList(0, required)) {
      all.add(QueryTranslator.phrase(ArticleFields.TITLE, term.text(), 0), Occur.FILTER);
    }
    Query begun =
        new PrefixQuery(
            new Term(
                ArticleFields.TITLE, NewsAnalyzer.QUERYING.normalize(ArticleFields.TITLE, last)));
    Query whole = QueryTranslator.phrase(ArticleFields.TITLE, last, 0);
    all.add(
        new BooleanQuery.Builder().add(begun, Occur.SHOULD).add(whole, Occur.SHOULD).build(),
        Occur.FILTER);
    IndexSearcher searcher = new IndexSearcher(moment.reader());
    ScoreDoc[] newest =
        searcher.search(all.build(), ARTICLES_PER_TITLE * limit, PageOrder.NEWEST.sort()).scoreDocs;
    for (ScoreDoc hit : newest) {
      LeafReaderContext leaf =
          searcher.getLeafContexts().get(ReaderUtil.subIndex(hit.doc, searcher.getLeafContexts()));
      String title = new RowReader(leaf).row(hit.doc - leaf.docBase).title();
      if (title != null && titles.size() < limit) {
        titles.add(title);
      }
    }
    return titles;
  }

  private static int lastWordStart(String text) {
    int at = text.length();
    while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
