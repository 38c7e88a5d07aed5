package io.github.broadsheet.people;

import io.github.broadsheet.Article;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns {@link NameHints} from an archive: feed it articles, then freeze the table. The rules
 * alone judge each article, so that neither the order of the articles nor earlier hints change the
 * result.
 *
 * <p>A few thousand articles bring most of the gain. Articles of languages without lists are left
 * out. Not safe for use by several threads; memory grows with the number of different words.
 */
public final class NameHintsLearner {

  /** Words seen in fewer articles are left out of the table. */
  private static final int MIN_ARTICLES = 2;

  private final Map<String, Tally> words = new HashMap<>();
  private int articles;

  /** Makes a learner that has seen nothing. */
  public NameHintsLearner() {}

  /** Adds what an article shows. Feeding one twice counts it twice. */
  public void add(Article article) {
    TextLanguage language = TextLanguage.of(article);
    if (!language.hasLists()) {
      return;
    }
    articles++;
    ArticleReading reading = ArticleReading.of(article, NameHints.none(), KnownNames.of(Set.of()));
    ArticleWords seen = new ArticleWords();
    for (FieldReading field : reading.fields()) {
      field.tokens().tokens().forEach(seen::addToken);
      for (Run run : field.runs()) {
        if (!run.listed()) {
          seen.addRun(run, reading.isPerson(run));
        }
      }
    }
    seen.lower.forEach(word -> tally(word).lower++);
    seen.capital.forEach(word -> tally(word).capital++);
    seen.first.forEach(word -> tally(word).first++);
    seen.last.forEach(word -> tally(word).last++);
    seen.other.forEach(word -> tally(word).other++);
  }

  /** Returns the table of all articles added so far. */
  public NameHints freeze() {
    Map<String, NameCounts> counts = new HashMap<>();
    words.forEach(
        (word, tally) -> {
          if (tally.capital >= MIN_ARTICLES && tally.first + tally.last + tally.other > 0) {
            counts.put(
                word,
                new NameCounts(tally.lower, tally.capital, tally.first, tally.last, tally.other));
          }
        });
    return NameHints.learned(articles, counts);
  }

  private Tally tally(String word) {
    return words.computeIfAbsent(word, key -> new Tally());
  }

  /** Counts that grow. */
  private static final class Tally {
    int lower;
    int capital;
    int first;
    int last;
    int other;
  }

  /** The distinct words of one article by the way they are used. */
  private static final class ArticleWords {
    final Set<String> lower = new HashSet<>();
    final Set<String> capital = new HashSet<>();
    final Set<String> first = new HashSet<>();
    final Set<String> last = new HashSet<>();
    final Set<String> other = new HashSet<>();

    void addToken(Token token) {
      if (token.shape() == Token.Shape.LOWER) {
        lower.add(token.key());
      } else if (token.isCapital() && !token.opensSentence()) {
        capital.add(token.key());
      }
    }

    void addRun(Run run, boolean person) {
      String[] names = run.key().split(" ");
      if (!person) {
        addOther(run, names);
        return;
      }
      last.add(names[names.length - 1]);
      if (names.length > 1) {
        first.add(names[0]);
      }
    }

    /** One word where a sentence begins shows nothing. */
    private void addOther(Run run, String[] names) {
      if (names.length > 1 || !run.first().opensSentence()) {
        other.addAll(List.of(names));
      }
    }
  }
}
