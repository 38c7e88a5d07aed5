package io.github.broadsheet.benchmarks;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something to ask an engine. */
public sealed interface Question {

  /** How many hits a page has. */
  int PAGE = 10;

  /** The name of the class of questions it is one of, such as {@code term, high df}. */
  String queryClass();

  /** The order of the hits. */
  enum Order {
    /**
     * By BM25, or another score that the library prefers. Never asked for where nothing scores: of
     * {@link Words.Everything} and {@link Words.Prefix}, the newest are asked for.
     */
    RELEVANCE,
    /** By date, the latest first; without a date last. */
    NEWEST,
    /** By date, the earliest first; without a date last. */
    OLDEST
  }

  /** What a search returns beside the rows of its page. */
  enum Want {
    /** How many articles match, exactly. */
    EXACT_COUNT,
    /**
     * Of each hit the title with its matches marked, and up to two snippets of the body, about 200
     * characters each, with theirs.
     */
    HIGHLIGHTS,
    /** The ten outlets and the ten people with the most matches, with how many they have. */
    FACETS,
    /** How many matches each calendar month (UTC) has. */
    TIMELINE
  }

  /**
   * A search.
   *
   * @param queryClass the name of its class
   * @param words what the text must match
   * @param filter what else must hold; never scores
   * @param order of the hits
   * @param skip how many hits come before the page: a page is reached as the library would have it,
   *     from the end of the page before where there are cursors
   * @param wants what to return beside the page
   */
  record Search(
      String queryClass, Words words, Filter filter, Order order, int skip, Set<Want> wants)
      implements Question {
    /** Copies what is wanted. */
    public Search {
      wants = Set.copyOf(wants);
    }

    /** Returns whether something is wanted. */
    public boolean wants(Want want) {
      return wants.contains(want);
    }

    /** Returns this search with one thing more wanted. */
    public Search with(Want want) {
      EnumSet<Want> more = EnumSet.of(want);
      more.addAll(wants);
      return new Search(queryClass, words, filter, order, skip, more);
    }
  }

  /**
   * What must hold of an article beside its text; what is null or empty asks for nothing.
   *
   * @param outlet who published it
   * @param people of whom it mentions at least one
   * @param from from when on it was published, inclusive; midnight, UTC
   * @param until before when it was published, exclusive; midnight, UTC
   */
  record Filter(
      @Nullable String outlet,
      List<String> people,
      @Nullable Instant from,
      @Nullable Instant until) {

    /** A filter that every article passes. */
    public static final Filter NONE = new Filter(null, List.of(), null, null);

    /** Copies the people. */
    public Filter {
      people = List.copyOf(people);
    }
  }

  /**
   * The article with an id: its row, and nothing if there is none.
   *
   * @param queryClass the name of its class
   * @param id of the article
   */
  record Find(String queryClass, String id) implements Question {}

  /**
   * Ten people or outlets whose names begin so, the most frequent first.
   *
   * @param queryClass the name of its class
   * @param beginning as typed so far, in the case of the name
   */
  record Complete(String queryClass, String beginning) implements Question {}

  /**
   * Ten articles about the same things as another one.
   *
   * @param queryClass the name of its class
   * @param id of the other article
   */
  record Related(String queryClass, String id) implements Question {}
}
