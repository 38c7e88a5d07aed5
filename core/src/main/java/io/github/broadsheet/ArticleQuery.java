package io.github.broadsheet;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * What an article must match and is scored by. A tree of values, built by the factories below or
 * read from text by {@code io.github.broadsheet.syntax.QueryLanguage}. Sealed: a backend handles
 * every kind.
 */
public sealed interface ArticleQuery {

  /** How far apart the words of a phrase or of near may be at most. */
  int MAX_DISTANCE = 100;

  /** How many words, phrases and filters a query may have in all; a search refuses more. */
  int MAX_CLAUSES = 1_000;

  /** Every article. Scores nothing. */
  record All() implements ArticleQuery {}

  /**
   * A word. Where analysis makes several terms of it ({@code AT&T}, {@code 10:30}), they must stand
   * next to each other in order.
   *
   * @param field where to look
   * @param text the word as typed, not blank
   */
  record Word(TextField field, String text) implements ArticleQuery {
    /** Checks the parts. */
    public Word {
      requireNonNull(field, "field");
      requireText(text, "text");
    }
  }

  /**
   * Words in order, or nearly so.
   *
   * @param field where to look
   * @param text the words as typed, not blank
   * @param slop how many positions the words may be moved in all, as Lucene counts: one for each
   *     word in between, two to swap neighbours; 0 to 100, 0 means next to each other
   */
  record Phrase(TextField field, String text, int slop) implements ArticleQuery {
    /** Checks the parts. */
    public Phrase {
      requireNonNull(field, "field");
      requireText(text, "text");
      requireDistance(slop, "slop");
    }
  }

  /**
   * Words that begin with the given characters. Scores nothing.
   *
   * @param field where to look
   * @param prefix the beginning, not blank
   */
  record Prefix(TextField field, String prefix) implements ArticleQuery {
    /** Checks the parts. */
    public Prefix {
      requireNonNull(field, "field");
      requireText(prefix, "prefix");
    }
  }

  /**
   * Words that differ from the given one by a few characters inserted, deleted, replaced or swapped
   * with their neighbour. The first character must be right: it seldom is wrong, and looking for
   * all others would take long. Of many such words, the nearest are meant, 50 at most.
   *
   * @param field where to look
   * @param text the word as typed, not blank
   * @param maxEdits how many such differences at most, 1 or 2
   */
  record Fuzzy(TextField field, String text, int maxEdits) implements ArticleQuery {
    /** Checks the parts. */
    public Fuzzy {
      requireNonNull(field, "field");
      requireText(text, "text");
      if (maxEdits < 1 || maxEdits > 2) {
        throw new IllegalArgumentException("maxEdits must be 1 or 2, got " + maxEdits);
      }
    }
  }

  /**
   * All parts in any order within a few words of each other, no two of them on the same words.
   *
   * @param parts at least two words, phrases, prefixes, fuzzy words, or combinations of them
   * @param distance how many words may at most stand between the parts, in all, 0 to 100
   */
  record Near(List<ArticleQuery> parts, int distance) implements ArticleQuery {
    /** Checks and copies the parts. */
    public Near {
      parts = List.copyOf(parts);
      if (parts.size() < 2) {
        throw new IllegalArgumentException(
            "near must have at least two parts, got " + parts.size());
      }
      requireDistance(distance, "distance");
    }
  }

  /**
   * What the query asks for, within one sentence.
   *
   * @param query built of words, phrases, prefixes, fuzzy words, near, all of, any of and not
   */
  record SameSentence(ArticleQuery query) implements ArticleQuery {
    /** Checks the query. */
    public SameSentence {
      requireNonNull(query, "query");
    }
  }

  /**
   * What the query asks for, within one paragraph.
   *
   * @param query built of words, phrases, prefixes, fuzzy words, near, all of, any of and not
   */
  record SameParagraph(ArticleQuery query) implements ArticleQuery {
    /** Checks the query. */
    public SameParagraph {
      requireNonNull(query, "query");
    }
  }

  /**
   * A word, phrase, prefix or fuzzy word that occurs several times.
   *
   * @param query what must occur; of any of, occurrences of all alternatives count together, and
   *     those on the same words once
   * @param count how often at least, at least 1
   */
  record AtLeast(ArticleQuery query, int count) implements ArticleQuery {
    /** Checks the parts. */
    public AtLeast {
      requireNonNull(query, "query");
      if (count < 1) {
        throw new IllegalArgumentException("count must be >= 1, got " + count);
      }
    }
  }

  /**
   * A mention of a person under any of the person's names.
   *
   * @param person a name, not blank
   */
  record Mentions(String person) implements ArticleQuery {
    /** Checks the name. */
    public Mentions {
      requireText(person, "person");
    }
  }

  /**
   * What a filter lets through. Scores nothing.
   *
   * @param filter what must hold
   */
  record Filtered(ArticleFilter filter) implements ArticleQuery {
    /** Checks the filter. */
    public Filtered {
      requireNonNull(filter, "filter");
    }
  }

  /**
   * Articles that match all parts; the scores of the parts add up.
   *
   * @param parts at least one; of {@link Preferred} parts none has to match
   */
  record AllOf(List<ArticleQuery> parts) implements ArticleQuery {
    /** Checks and copies the parts. */
    public AllOf {
      parts = requireParts(parts, "allOf");
    }
  }

  /**
   * Articles that match at least one part; the scores of those that match add up.
   *
   * @param parts at least one
   */
  record AnyOf(List<ArticleQuery> parts) implements ArticleQuery {
    /** Checks and copies the parts. */
    public AnyOf {
      parts = requireParts(parts, "anyOf");
    }
  }

  /**
   * Articles that do not match. Scores nothing.
   *
   * @param query what must not match
   */
  record Not(ArticleQuery query) implements ArticleQuery {
    /** Checks the query. */
    public Not {
      requireNonNull(query, "query");
    }
  }

  /**
   * The same articles with another score.
   *
   * @param query what must match
   * @param boost what its score is multiplied by, above 0 and at most 1,000
   */
  record Boosted(ArticleQuery query, float boost) implements ArticleQuery {
    /** Checks the parts. */
    public Boosted {
      requireNonNull(query, "query");
      if (!(boost > 0 && boost <= 1_000)) {
        throw new IllegalArgumentException("boost must be above 0 and at most 1000, got " + boost);
      }
    }
  }

  /**
   * A wish: every article matches, those that match the query score higher: by the query's score,
   * or by 1 if it scores nothing, as filters do.
   *
   * @param query what is wished for
   */
  record Preferred(ArticleQuery query) implements ArticleQuery {
    /** Checks the query. */
    public Preferred {
      requireNonNull(query, "query");
    }
  }

  /**
   * Articles about the same things as another one, which is not among them.
   *
   * @param id the other article
   */
  record RelatedTo(String id) implements ArticleQuery {
    /** Checks the id. */
    public RelatedTo {
      requireText(id, "id");
    }
  }

  /**
   * What a person typed into a search box: read leniently when searched, with every problem told in
   * the result's diagnostics.
   *
   * @param text any text; a blank one means every article
   */
  record UserText(String text) implements ArticleQuery {
    /** Checks the text. */
    public UserText {
      requireNonNull(text, "text");
    }
  }

  /** Returns a query for every article. */
  static ArticleQuery all() {
    return new All();
  }

  /** Returns a query for a word in the title or the body. */
  static ArticleQuery word(String text) {
    return new Word(TextField.ANY, text);
  }

  /** Returns a query for words that are next to each other in the title or in the body. */
  static ArticleQuery phrase(String text) {
    return new Phrase(TextField.ANY, text, 0);
  }

  /** Returns a query for words with a beginning. */
  static ArticleQuery prefix(String prefix) {
    return new Prefix(TextField.ANY, prefix);
  }

  /**
   * Returns a query for words that are spelt like the given one, give or take one or two letters.
   */
  static ArticleQuery fuzzy(String text, int maxEdits) {
    return new Fuzzy(TextField.ANY, text, maxEdits);
  }

  /** Returns a query for mentions of a person under any of the person's names. */
  static ArticleQuery mentions(String person) {
    return new Mentions(person);
  }

  /** Returns a query for what a person typed. */
  static ArticleQuery userText(String text) {
    return new UserText(text);
  }

  /** Returns a query for articles about the same things as another one. */
  static ArticleQuery relatedTo(String id) {
    return new RelatedTo(id);
  }

  /** Returns a query for what a filter lets through. */
  static ArticleQuery filtered(ArticleFilter filter) {
    return new Filtered(filter);
  }

  /** Returns a query that all parts must match. */
  static ArticleQuery allOf(ArticleQuery... parts) {
    return new AllOf(List.of(parts));
  }

  /** Returns a query that one part must match. */
  static ArticleQuery anyOf(ArticleQuery... parts) {
    return new AnyOf(List.of(parts));
  }

  /** Returns this query and another one: both must match. */
  default ArticleQuery and(ArticleQuery other) {
    List<ArticleQuery> parts =
        new ArrayList<>(this instanceof AllOf all ? all.parts() : List.of(this));
    parts.add(other);
    return new AllOf(parts);
  }

  /** Returns this query or another one: at least one must match. */
  default ArticleQuery or(ArticleQuery other) {
    List<ArticleQuery> parts =
        new ArrayList<>(this instanceof AnyOf any ? any.parts() : List.of(this));
    parts.add(other);
    return new AnyOf(parts);
  }

  /** Returns a query for what this one does not match. */
  default ArticleQuery negated() {
    return new Not(this);
  }

  /** Returns this query with its score multiplied. */
  default ArticleQuery boosted(float boost) {
    return new Boosted(this, boost);
  }

  private static void requireText(String value, String name) {
    if (requireNonNull(value, name).isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank, got \"" + value + "\"");
    }
  }

  private static void requireDistance(int distance, String name) {
    if (distance < 0 || distance > MAX_DISTANCE) {
      throw new IllegalArgumentException(
          name + " must be between 0 and " + MAX_DISTANCE + ", got " + distance);
    }
  }

  private static List<ArticleQuery> requireParts(List<ArticleQuery> parts, String name) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException(name + " must have at least one part, got none");
    }
    return List.copyOf(parts);
  }
}
