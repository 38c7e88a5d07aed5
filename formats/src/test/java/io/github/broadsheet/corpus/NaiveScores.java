package io.github.broadsheet.corpus;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.TextField;
import io.github.broadsheet.corpus.NaiveArticle.Place;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.SmallFloat;

/**
 * Scores articles by the documented formula: BM25 with k1 = 1.5 and b = 0.5, whose idf is
 * multiplied by min(4, ttf / df)^0.75. Filters and prefixes score nothing. Knows these, words,
 * phrases, and what is made of them with all of, any of, not and boosts.
 *
 * <p>The lengths of texts are the index's own, which counts marks of its own as words: where the
 * body begins, on the first word of each sentence and paragraph, and where the lead ends. The marks
 * on words do not make the article longer, but the average.
 */
final class NaiveScores {

  private static final double K1 = 1.5;
  private static final double B = 0.5;
  private static final NaiveMatcher MATCHER =
      new NaiveMatcher(new NaiveFilters(NaivePeople.NOBODY, ZoneOffset.UTC, Instant.EPOCH));

  private final List<NaiveArticle> articles;
  private final Map<String, Double> idfs = new HashMap<>();
  private final Map<TextField, Double> averages = new EnumMap<>(TextField.class);

  NaiveScores(List<NaiveArticle> articles) {
    this.articles = articles;
  }

  double score(ArticleQuery query, NaiveArticle article) {
    return switch (query) {
      case ArticleQuery.Word word -> words(query, word.field(), word.text(), article);
      case ArticleQuery.Phrase phrase -> words(query, phrase.field(), phrase.text(), article);
      case ArticleQuery.AllOf all ->
          all.parts().stream().mapToDouble(part -> score(part, article)).sum();
      case ArticleQuery.AnyOf any ->
          any.parts().stream()
              .filter(part -> MATCHER.matches(part, article))
              .mapToDouble(part -> score(part, article))
              .sum();
      case ArticleQuery.Boosted boosted -> boosted.boost() * score(boosted.query(), article);
      case ArticleQuery.Not not -> 0;
      case ArticleQuery.All all -> 0;
      case ArticleQuery.Filtered filtered -> 0;
      case ArticleQuery.Prefix prefix -> 0;
      default -> throw new IllegalArgumentException("not here: " + query);
    };
  }

  private double words(ArticleQuery query, TextField field, String text, NaiveArticle article) {
    double frequency = NaiveMatcher.occurrences(query, article).size();
    if (frequency == 0) {
      return 0;
    }
    double idf =
        NaiveText.queried(text, field != TextField.AUTHOR).stream()
            .mapToDouble(term -> idfs.computeIfAbsent(field + term, t -> idf(field, term)))
            .sum();
    int length = SmallFloat.byte4ToInt(SmallFloat.intToByte4(length(field, article)));
    double relative = length / averages.computeIfAbsent(field, this::average);
    return idf * frequency / (frequency + K1 * (1 - B + B * relative));
  }

  private double idf(TextField field, String term) {
    long articlesWith = 0;
    long occurrences = 0;
    for (NaiveArticle each : articles) {
      long here = each.places(field).stream().filter(p -> p.terms().contains(term)).count();
      occurrences += here;
      articlesWith += here > 0 ? 1 : 0;
    }
    double idf = Math.log(1 + (count(field) - articlesWith + 0.5) / (articlesWith + 0.5));
    return idf * Math.pow(Math.min(4, (double) occurrences / articlesWith), 0.75);
  }

  private double average(TextField field) {
    double sum = articles.stream().mapToInt(a -> length(field, a) + stacked(field, a)).sum();
    return sum / count(field);
  }

  /** How many articles have a field. */
  private long count(TextField field) {
    return articles.stream().filter(each -> !each.places(field).isEmpty()).count();
  }

  private static int length(TextField field, NaiveArticle article) {
    int words = article.places(field).size();
    boolean hasBody = field == TextField.ANY && !article.paragraphs().isEmpty();
    return words + (hasBody ? 1 : 0) + (hasBody && article.paragraphs().size() == 1 ? 1 : 0);
  }

  /** Terms and marks that stand on a word beside its first term. */
  private static int stacked(TextField field, NaiveArticle article) {
    int parts = article.places(field).stream().map(Place::terms).mapToInt(t -> t.size() - 1).sum();
    if (field != TextField.ANY) {
      return parts;
    }
    int paragraphs = article.paragraphs().size();
    return parts + article.sentences().size() + paragraphs + (paragraphs > 1 ? 1 : 0);
  }
}
