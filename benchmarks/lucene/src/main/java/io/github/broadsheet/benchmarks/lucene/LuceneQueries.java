package io.github.broadsheet.benchmarks.lucene;

import io.github.broadsheet.benchmarks.Question;
import io.github.broadsheet.benchmarks.Words;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Turns words and filters into queries. */
final class LuceneQueries {

  private static final int FUZZY_EDITS = 1;
  private static final int FUZZY_EXACT_LETTERS = 1;
  private static final int FUZZY_TERMS = 50;

  private LuceneQueries() {}

  /** What is found. */
  static Query of(Question.Search search) throws IOException {
    Query words = words(LuceneFields.TEXT, search.words());
    Question.Filter filter = search.filter();
    if (filter.equals(Question.Filter.NONE)) {
      return words;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(words, search.words() instanceof Words.Everything ? Occur.FILTER : Occur.MUST);
    if (filter.outlet() != null) {
      all.add(KeywordField.newExactQuery(LuceneFields.OUTLET, filter.outlet()), Occur.FILTER);
    }
    if (!filter.people().isEmpty()) {
      all.add(people(filter.people()), Occur.FILTER);
    }
    if (filter.from() != null || filter.until() != null) {
      all.add(
          LongField.newRangeQuery(
              LuceneFields.PUBLISHED,
              seconds(filter.from(), Long.MIN_VALUE),
              seconds(filter.until(), Long.MIN_VALUE) - 1),
          Occur.FILTER);
    }
    return all.build();
  }

  private static long seconds(@Nullable Instant instant, long open) {
    return instant == null ? open : instant.getEpochSecond();
  }

  private static Query people(List<String> names) {
    if (names.size() == 1) {
      return new TermQuery(new Term(LuceneFields.PERSON, names.get(0)));
    }
    return KeywordField.newSetQuery(
        LuceneFields.PERSON, names.stream().map(BytesRef::new).toList());
  }

  /** The words in a field. */
  static Query words(String field, Words words) throws IOException {
    return switch (words) {
      case Words.Everything everything -> MatchAllDocsQuery.INSTANCE;
      case Words.Term word -> new TermQuery(term(field, word.word()));
      case Words.AnyOf any -> combined(field, any.words(), Occur.SHOULD);
      case Words.AllOf all -> combined(field, all.words(), Occur.MUST);
      case Words.Phrase phrase -> phrase(field, phrase.words());
      case Words.Prefix prefix -> new PrefixQuery(new Term(field, prefix.beginning()));
      case Words.Fuzzy fuzzy ->
          new FuzzyQuery(
              new Term(field, fuzzy.word()), FUZZY_EDITS, FUZZY_EXACT_LETTERS, FUZZY_TERMS, true);
      case Words.SameSentence sentence -> sameSentence(field, sentence.words());
    };
  }

  private static Query combined(String field, List<String> words, Occur occur) throws IOException {
    BooleanQuery.Builder combined = new BooleanQuery.Builder();
    for (String word : words) {
      combined.add(new TermQuery(term(field, word)), occur);
    }
    return combined.build();
  }

  private static Query phrase(String field, List<String> words) throws IOException {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (String word : words) {
      phrase.add(term(field, word));
    }
    return phrase.build();
  }

  /** All words, behind the start of a sentence and without one between them. */
  private static Query sameSentence(String field, List<String> words) throws IOException {
    IntervalsSource[] sources = new IntervalsSource[words.size()];
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int i = 0; i < sources.length; i++) {
      Term term = term(field, words.get(i));
      sources[i] = Intervals.term(term.bytes());
      all.add(new TermQuery(term), Occur.MUST);
    }
    IntervalsSource start = Intervals.term(SentenceStartFilter.MARK);
    IntervalsSource together = Intervals.notContaining(Intervals.unordered(sources), start);
    all.add(new IntervalQuery(field, Intervals.after(together, start)), Occur.FILTER);
    return all.build();
  }

  /** A word as it stands in the index. */
  private static Term term(String field, String word) throws IOException {
    try (TokenStream tokens = TextAnalyzer.INSTANCE.tokenStream(field, word)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      if (!tokens.incrementToken()) {
        throw new IllegalArgumentException("word must have a letter, got " + word);
      }
      Term found = new Term(field, term.toString());
      tokens.end();
      return found;
    }
  }
}
