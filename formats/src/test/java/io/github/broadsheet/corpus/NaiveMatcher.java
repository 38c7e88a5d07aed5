package io.github.broadsheet.corpus;

import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.TextField;
import io.github.broadsheet.corpus.NaiveArticle.Place;
import io.github.broadsheet.corpus.NaiveArticle.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Says whether an article matches a query, by looking at each of its words. */
final class NaiveMatcher {

  /** What a word that is still being typed may end in. */
  private static final List<String> ENDINGS = List.of("", "s", "es", "d", "ed", "g", "ng", "ing");

  /** What each prefix and fuzzy word asked so far stands for. */
  private static final Map<ArticleQuery, Predicate<String>> EXPANSIONS = new ConcurrentHashMap<>();

  private final NaiveFilters filters;

  NaiveMatcher(NaiveFilters filters) {
    this.filters = filters;
  }

  boolean matches(ArticleQuery query, NaiveArticle article) {
    return switch (query) {
      case ArticleQuery.All all -> true;
      case ArticleQuery.SameSentence scope ->
          article.sentences().stream().anyMatch(block -> holds(scope.query(), article, block));
      case ArticleQuery.SameParagraph scope ->
          article.paragraphs().stream().anyMatch(block -> holds(scope.query(), article, block));
      case ArticleQuery.AtLeast atLeast ->
          smallest(occurrences(atLeast.query(), article)).size() >= atLeast.count();
      case ArticleQuery.Mentions mentions ->
          filters.matches(ArticleFilter.people(mentions.person()), article.article());
      case ArticleQuery.Filtered filtered -> filters.matches(filtered.filter(), article.article());
      case ArticleQuery.AllOf all -> all.parts().stream().allMatch(part -> matches(part, article));
      case ArticleQuery.AnyOf any -> any.parts().stream().anyMatch(part -> matches(part, article));
      case ArticleQuery.Not not -> !matches(not.query(), article);
      case ArticleQuery.Boosted boosted -> matches(boosted.query(), article);
      case ArticleQuery.Preferred preferred -> true;
      case ArticleQuery.Word w -> !occurrences(query, article).isEmpty();
      case ArticleQuery.Phrase p -> !occurrences(query, article).isEmpty();
      case ArticleQuery.Prefix p -> !occurrences(query, article).isEmpty();
      case ArticleQuery.Fuzzy f -> !occurrences(query, article).isEmpty();
      case ArticleQuery.Near n -> !occurrences(query, article).isEmpty();
      case ArticleQuery.RelatedTo r -> throw new IllegalArgumentException("not here: " + r);
      case ArticleQuery.UserText t -> throw new IllegalArgumentException("not here: " + t);
    };
  }

  /** Whether a sentence or paragraph satisfies a query on its own. */
  private static boolean holds(ArticleQuery query, NaiveArticle article, Range block) {
    return switch (query) {
      case ArticleQuery.AllOf all ->
          all.parts().stream().allMatch(part -> holds(part, article, block));
      case ArticleQuery.AnyOf any ->
          any.parts().stream().anyMatch(part -> holds(part, article, block));
      case ArticleQuery.Not not -> !holds(not.query(), article, block);
      case ArticleQuery.SameSentence scope ->
          article.sentences().stream()
              .anyMatch(inner -> block.contains(inner) && holds(scope.query(), article, inner));
      default -> occurrences(query, article).stream().anyMatch(block::contains);
    };
  }

  /** Where a query that is about places matches. */
  static Set<Range> occurrences(ArticleQuery query, NaiveArticle article) {
    return switch (query) {
      case ArticleQuery.Word word -> phrase(word.field(), word.text(), article);
      case ArticleQuery.Phrase phrase ->
          phrase.slop() == 0
              ? phrase(phrase.field(), phrase.text(), article)
              : loosePhrase(phrase, article);
      case ArticleQuery.Prefix prefix ->
          words(prefix.field(), once(query, () -> begins(prefix)), article);
      case ArticleQuery.Fuzzy fuzzy ->
          words(fuzzy.field(), once(query, () -> resembles(fuzzy)), article);
      case ArticleQuery.AnyOf any -> {
        Set<Range> all = new LinkedHashSet<>();
        any.parts().forEach(part -> all.addAll(occurrences(part, article)));
        yield all;
      }
      case ArticleQuery.Near near -> near(near, article);
      default -> throw new IllegalArgumentException("not within a scope: " + query);
    };
  }

  /** Without those that hold another one. */
  private static Set<Range> smallest(Set<Range> ranges) {
    return ranges.stream()
        .filter(r -> ranges.stream().noneMatch(inner -> !inner.equals(r) && r.contains(inner)))
        .collect(Collectors.toSet());
  }

  private static Set<Range> near(ArticleQuery.Near near, NaiveArticle article) {
    List<List<Range>> choices = List.of(List.of());
    for (ArticleQuery part : near.parts()) {
      List<List<Range>> longer = new ArrayList<>();
      for (List<Range> choice : choices) {
        for (Range occurrence : occurrences(part, article)) {
          if (choice.stream().noneMatch(occurrence::overlaps)) {
            List<Range> next = new ArrayList<>(choice);
            next.add(occurrence);
            longer.add(next);
          }
        }
      }
      choices = longer;
    }
    Set<Range> found = new HashSet<>();
    for (List<Range> choice : choices) {
      int taken = choice.stream().mapToInt(Range::length).sum();
      if (around(choice).length() - taken <= near.distance()) {
        found.add(around(choice));
      }
    }
    return smallest(found);
  }

  private static Range around(List<Range> ranges) {
    int first = ranges.stream().mapToInt(Range::first).min().orElseThrow();
    int last = ranges.stream().mapToInt(Range::last).max().orElseThrow();
    return new Range(first, last);
  }

  /** A phrase whose words may have moved: where each would have it begin must not differ much. */
  private static Set<Range> loosePhrase(ArticleQuery.Phrase phrase, NaiveArticle article) {
    List<String> wanted = NaiveText.queried(phrase.text(), phrase.field() != TextField.AUTHOR);
    List<Place> places = article.places(phrase.field());
    List<List<Range>> choices = List.of(List.of());
    for (String word : wanted) {
      List<List<Range>> longer = new ArrayList<>();
      for (List<Range> choice : choices) {
        for (Place place : places) {
          Range here = new Range(place.position(), place.position());
          if (place.terms().contains(word) && isNew(here, word, choice, wanted)) {
            List<Range> next = new ArrayList<>(choice);
            next.add(here);
            if (spread(next) <= phrase.slop()) {
              longer.add(next);
            }
          }
        }
      }
      choices = longer;
    }
    Set<Range> found = new HashSet<>();
    if (!wanted.isEmpty()) {
      choices.forEach(choice -> found.add(around(choice)));
    }
    return smallest(found);
  }

  /** Whether a word that comes twice in a phrase is at another place the second time. */
  private static boolean isNew(Range here, String word, List<Range> choice, List<String> wanted) {
    for (int i = 0; i < choice.size(); i++) {
      if (wanted.get(i).equals(word) && choice.get(i).equals(here)) {
        return false;
      }
    }
    return true;
  }

  private static int spread(List<Range> choice) {
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    for (int i = 0; i < choice.size(); i++) {
      least = Math.min(least, choice.get(i).first() - i);
      most = Math.max(most, choice.get(i).first() - i);
    }
    return most - least;
  }

  private static Set<Range> phrase(TextField field, String text, NaiveArticle article) {
    List<String> wanted = NaiveText.queried(text, field != TextField.AUTHOR);
    List<Place> places = article.places(field);
    Set<Range> found = new LinkedHashSet<>();
    for (int i = 0; i + wanted.size() <= places.size(); i++) {
      int first = places.get(i).position();
      boolean all = true;
      for (int j = 0; j < wanted.size(); j++) {
        Place place = places.get(i + j);
        all &= place.position() == first + j && place.terms().contains(wanted.get(j));
      }
      if (all) {
        found.add(new Range(first, first + wanted.size() - 1));
      }
    }
    return found;
  }

  private static Set<Range> words(TextField field, Predicate<String> wanted, NaiveArticle article) {
    Set<Range> found = new LinkedHashSet<>();
    for (Place place : article.places(field)) {
      if (place.terms().stream().anyMatch(wanted)) {
        found.add(new Range(place.position(), place.position()));
      }
    }
    return found;
  }

  /** Asks once for each term, which is often. */
  private static Predicate<String> once(ArticleQuery query, Supplier<Predicate<String>> wanted) {
    return EXPANSIONS.computeIfAbsent(query, q -> memo(wanted.get()));
  }

  private static Predicate<String> memo(Predicate<String> wanted) {
    Map<String, Boolean> known = new ConcurrentHashMap<>();
    return term -> known.computeIfAbsent(term, wanted::test);
  }

  /** Terms that begin like a prefix, and stems of words it may be the beginning of. */
  private static Predicate<String> begins(ArticleQuery.Prefix prefix) {
    String typed = NaiveText.joined(prefix.prefix());
    Set<String> stems = new HashSet<>();
    ENDINGS.stream()
        .map(ending -> NaiveText.queried(typed + ending, prefix.field() != TextField.AUTHOR))
        .filter(words -> words.size() == 1)
        .forEach(stems::addAll);
    return term -> term.startsWith(typed) || stems.contains(term);
  }

  /** Terms that resemble a word or its stem; the first letter must be right. */
  private static Predicate<String> resembles(ArticleQuery.Fuzzy fuzzy) {
    String typed = NaiveText.joined(fuzzy.text());
    List<String> forms = new ArrayList<>(List.of(typed));
    List<String> words = NaiveText.queried(typed, fuzzy.field() != TextField.AUTHOR);
    if (words.size() == 1) {
      forms.addAll(words);
    }
    return term -> forms.stream().anyMatch(form -> isNear(term, form, fuzzy.maxEdits()));
  }

  private static boolean isNear(String term, String typed, int edits) {
    return term.charAt(0) == typed.charAt(0)
        && Math.abs(term.length() - typed.length()) <= edits
        && NaiveDistance.of(term, typed)
            <= Math.min(edits, Math.min(term.length(), typed.length()) - 1);
  }
}
