package io.github.broadsheet.lucene;

import io.github.broadsheet.ArticleQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/** Finds what words of a query that nothing or little matches were meant for. */
final class SpellingCorrector {

  /** A correction must be in so many times as many articles as the word. */
  private static final int MORE_FREQUENT = 10;

  /** So few articles may all have a word misspelt. */
  private static final int FEW_ARTICLES = 3;

  /**
   * A word that a larger part of the articles has is taken as meant, as by Lucene's {@code
   * DirectSpellChecker}.
   */
  private static final double MAX_MISSPELT_SHARE = 0.01;

  private static final int MIN_LENGTH = 4;
  private static final int MAX_LENGTH = 32;

  /** Looking for what a word was meant for is the dearest part: so many words are tried. */
  private static final int MAX_WORDS = 6;

  private static final int MAX_NEAREST = 50;
  private static final int MAX_ALTERNATIVES = 8;

  private final RequestSearcher searcher;
  private final TermExpander expander;

  SpellingCorrector(RequestSearcher searcher) {
    this.searcher = searcher;
    expander = new TermExpander(searcher, MAX_NEAREST, 1, new ArrayList<>());
  }

  /** A word that nothing or little matches, and the word it may have been meant for. */
  record Correction(ArticleQuery.Word word, String meant) {

    ArticleQuery.Word corrected() {
      return new ArticleQuery.Word(word.field(), meant);
    }

    /** A text as typed with the word corrected. */
    String in(String text) {
      return Pattern.compile(
              "(?<![\\p{L}\\p{N}])" + Pattern.quote(word.text()) + "(?![\\p{L}\\p{N}])")
          .matcher(text)
          .replaceAll(Matcher.quoteReplacement(meant));
    }
  }

  /** Counts what the query finds with a word corrected. */
  interface Trial {
    long hits(Correction correction) throws IOException;
  }

  /** The corrections of words among some parts of a query. */
  List<Correction> corrections(List<ArticleQuery> parts, Trial trial) throws IOException {
    List<Correction> corrections = new ArrayList<>();
    int tried = 0;
    for (ArticleQuery part : parts) {
      if (searcher.deadline().shouldExit()) {
        break;
      }
      if (part instanceof ArticleQuery.Word word
          && word.text().length() >= MIN_LENGTH
          && word.text().length() <= MAX_LENGTH
          && tried++ < MAX_WORDS) {
        Correction correction = correction(word, trial);
        if (correction != null) {
          corrections.add(correction);
        }
      }
    }
    return corrections;
  }

  /**
   * The nearest word that is in many more articles; of equally near ones that which finds most with
   * the rest of the query, and if none finds more than another, the most frequent.
   */
  private @Nullable Correction correction(ArticleQuery.Word word, Trial trial) throws IOException {
    Correction best = null;
    long bestHits = -1;
    List<String> nearest = nearest(word);
    for (String near : nearest.subList(0, Math.min(MAX_ALTERNATIVES, nearest.size()))) {
      Correction correction = new Correction(word, near);
      long hits = trial.hits(correction);
      if (hits > bestHits) {
        best = correction;
        bestHits = hits;
      }
    }
    return best;
  }

  /** The words nearest to one that are in many more articles, the most frequent first. */
  private List<String> nearest(ArticleQuery.Word word) throws IOException {
    String field =
        switch (word.field()) {
          case ANY, LEAD, BODY -> ArticleFields.TEXT;
          case TITLE -> ArticleFields.TITLE;
          case AUTHOR -> ArticleFields.AUTHOR;
        };
    List<NewsAnalyzer.QueryTerm> terms = NewsAnalyzer.QUERYING.terms(field, word.text());
    if (terms.size() != 1) {
      return List.of();
    }
    String typed = terms.get(0).text();
    int articles = articles(field, typed);
    int all = searcher.getIndexReader().numDocs();
    if (articles > FEW_ARTICLES && articles > MAX_MISSPELT_SHARE * all) {
      return List.of();
    }
    int least = Math.max(1, MORE_FREQUENT * articles);
    int edits = word.text().length() > 6 ? 2 : 1;
    Map<String, Integer> nearest = new HashMap<>();
    float nearestBoost = 0;
    for (FrozenStatistics.Expansion near : expander.fuzzyTerms(field, word.text(), edits)) {
      int its = articles(field, near.text());
      if (its >= least && near.boost() >= nearestBoost && !near.text().equals(typed)) {
        nearestBoost = near.boost(); // the nearest come first
        nearest.put(near.text(), its);
      }
    }
    return nearest.keySet().stream()
        .sorted(
            Comparator.<String, Integer>comparing(nearest::get)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private int articles(String field, String term) throws IOException {
    return searcher.states(new Term(field, term)).docFreq();
  }
}
