package io.github.broadsheet.lucene;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.NameFolding;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.Span;
import io.github.broadsheet.TextField;
import io.github.broadsheet.Why;
import io.github.broadsheet.syntax.QueryLanguage;
import io.github.broadsheet.text.Folding;
import io.github.broadsheet.text.NearestNames;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Says of each clause of a query whether and how it matched an article and how much of the score it
 * gave: each clause is searched for again on its own, on the one article.
 */
final class HitExplainer {

  private final RequestSearcher searcher;
  private final Instant now;
  private final ZoneId zone;
  private final @Nullable Duration halfLife;
  private final boolean scored;
  private final List<Clause> clauses = new ArrayList<>();

  HitExplainer(RequestSearcher searcher, Question question, Instant now, ZoneId zone)
      throws IOException {
    this.searcher = searcher;
    this.now = now;
    this.zone = zone;
    scored = question.order() == PageOrder.RELEVANCE;
    halfLife = scored ? question.request().ranking().recencyHalfLife() : null;
    add(question, question.asked(), new Place(1, scored, false, List.of()));
  }

  /** Whether a part of the query matches the article that is being explained. */
  private interface Part {
    boolean matches();
  }

  /** Parts that must all match. */
  private record Group(List<Part> parts) implements Part {
    @Override
    public boolean matches() {
      for (Part part : parts) {
        if (!part.matches()) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * Where in the query a clause stands.
   *
   * @param boost what its score is multiplied with
   * @param counts whether its score is part of the hit's
   * @param excludes whether an article must not have it
   * @param groups what must match as a whole for its score to be part of the hit's
   */
  private record Place(float boost, boolean counts, boolean excludes, List<Part> groups) {

    Place boosted(float by) {
      return new Place(boost * by, counts, excludes, groups);
    }

    Place counting(boolean counts) {
      return new Place(boost, this.counts && counts, excludes, groups);
    }

    Place excluded() {
      return new Place(boost, false, !excludes, groups);
    }

    Place within(Part group) {
      List<Part> all = new ArrayList<>(groups);
      all.add(group);
      return new Place(boost, counts, excludes, all);
    }
  }

  private Part add(Question question, ArticleQuery query, Place place) throws IOException {
    return switch (query) {
      case ArticleQuery.AllOf all -> {
        Group whole = new Group(new ArrayList<>());
        Place inside = place.within(whole);
        for (ArticleQuery part : all.parts()) {
          whole.parts.add(add(question, part, inside.counting(QueryTranslator.scores(part))));
        }
        yield whole;
      }
      case ArticleQuery.AnyOf any -> {
        List<Part> parts = new ArrayList<>();
        for (ArticleQuery part : any.parts()) {
          parts.add(add(question, part, place));
        }
        yield () -> parts.stream().anyMatch(Part::matches);
      }
      case ArticleQuery.Boosted b -> add(question, b.query(), place.boosted(b.boost()));
      case ArticleQuery.Preferred preferred -> {
        ArticleQuery wish = preferred.query();
        if (QueryTranslator.scores(wish)) {
          add(question, wish, place);
        } else {
          add(wish, question.translator().wish(wish), place);
        }
        yield () -> true;
      }
      case ArticleQuery.Not not -> {
        Part excluded = add(question, not.query(), place.excluded());
        yield () -> !excluded.matches();
      }
      default -> add(query, question.translator().translate(query), place);
    };
  }

  private Clause add(ArticleQuery query, Query translated, Place place) throws IOException {
    Query boosted = searcher.rewrite(new BoostQuery(translated, place.boost));
    Clause clause = new Clause(query, searcher.createWeight(boosted, ScoreMode.COMPLETE, 1), place);
    clauses.add(clause);
    return clause;
  }

  /** A clause and what finds it, in one article after the other. */
  private static final class Clause implements Part {

    private final ArticleQuery query;
    private final Weight weight;
    private final Place place;
    private @Nullable LeafReaderContext leaf;
    private @Nullable Scorer scorer;
    private int document = -1;

    Clause(ArticleQuery query, Weight weight, Place place) {
      this.query = query;
      this.weight = weight;
      this.place = place;
    }

    /** Goes to an article, which is best a later one: going back means to begin anew. */
    void advance(LeafReaderContext its, int target) throws IOException {
      if (its != leaf || target < document) {
        leaf = its;
        scorer = weight.scorer(its);
      }
      document = target;
      if (scorer != null && scorer.docID() < target) {
        scorer.iterator().advance(target);
      }
    }

    @Override
    public boolean matches() {
      return scorer != null && scorer.docID() == document;
    }

    float share() throws IOException {
      boolean counts = place.counts && new Group(place.groups).matches();
      return counts && scorer != null ? scorer.score() : 0;
    }

    ArticleMatches places(int titleLength) throws IOException {
      return leaf == null
          ? ArticleMatches.NONE
          : ArticleMatches.read(weight.matches(leaf, document), titleLength);
    }
  }

  /**
   * Explains one hit.
   *
   * @param row what is shown of it
   * @param body its text, or empty
   * @param score what it was ranked by
   */
  Why explain(LeafReaderContext leaf, int document, ArticleRow row, String body, float score)
      throws IOException {
    float recency = recency(row.published());
    List<Why.Clause> explained = new ArrayList<>();
    float told = 0;
    for (Clause clause : clauses) {
      clause.advance(leaf, document);
    }
    for (Clause clause : clauses) {
      Why.Clause why = explain(clause, row, body, recency);
      told += why.share();
      explained.add(why);
    }
    // What no clause gave came from the words of the best hits.
    if (scored && score - told > 1e-4f * Math.max(1, score)) {
      explained.add(
          new Why.Clause("feedback", Why.Rule.FEEDBACK, 0, List.of(), List.of(), score - told));
    }
    return new Why(explained, recency);
  }

  private float recency(@Nullable NewsDate published) {
    if (halfLife == null) {
      return 1;
    }
    return published == null
        ? RecencyQuery.undatedFactor()
        : RecencyQuery.factor(published.start(zone).toEpochMilli(), now, halfLife);
  }

  private static Why.Clause explain(Clause clause, ArticleRow row, String body, float recency)
      throws IOException {
    String text = QueryLanguage.format(clause.query);
    boolean excludes = clause.place.excludes;
    boolean matches = clause.matches();
    if (!matches || excludes) {
      Why.Rule rule = excludes && !matches ? Why.Rule.ABSENT : Why.Rule.NONE;
      return new Why.Clause(excludes ? "-" + text : text, rule, 0, List.of(), List.of(), 0);
    }
    String title = row.title() == null ? "" : row.title();
    ArticleMatches found = clause.places(title.length());
    List<Span> inTitle = ArticleMatches.merged(found.title());
    List<Span> inBody = ArticleMatches.merged(found.body());
    List<String> surfaces = new ArrayList<>();
    inTitle.forEach(span -> surfaces.add(span.textOf(title)));
    inBody.forEach(span -> surfaces.add(span.textOf(body)));
    Why.Rule rule = rule(clause.query, surfaces);
    float share = clause.share() * recency;
    return new Why.Clause(text, rule, edits(clause.query, surfaces), inTitle, inBody, share);
  }

  private static Why.Rule rule(ArticleQuery query, List<String> surfaces) {
    return switch (query) {
      case ArticleQuery.Word word when word.field() == TextField.AUTHOR -> Why.Rule.FILTER;
      case ArticleQuery.Phrase phrase when phrase.field() == TextField.AUTHOR -> Why.Rule.FILTER;
      case ArticleQuery.Word word -> rule(word.text(), surfaces);
      case ArticleQuery.Phrase phrase -> rule(phrase.text(), surfaces);
      case ArticleQuery.Prefix prefix -> Why.Rule.PREFIX;
      case ArticleQuery.Fuzzy fuzzy -> Why.Rule.FUZZY;
      case ArticleQuery.Mentions mentions -> rule(mentions, surfaces);
      case ArticleQuery.Filtered filtered -> Why.Rule.FILTER;
      case ArticleQuery.All all -> Why.Rule.FILTER;
      default -> Why.Rule.SCOPE;
    };
  }

  /** The name of a person given by the caller alone has no surface form. */
  private static Why.Rule rule(ArticleQuery.Mentions mentions, List<String> surfaces) {
    Set<String> typed = new HashSet<>(List.of(NameFolding.fold(mentions.person()).split(" ")));
    boolean alike =
        surfaces.stream()
            .flatMap(surface -> Stream.of(NameFolding.fold(surface).split(" ")))
            .anyMatch(typed::contains);
    return alike || surfaces.isEmpty() ? Why.Rule.PERSON : Why.Rule.ALIAS;
  }

  /** The strictest rule by which any of the surface forms is what was typed. */
  private static Why.Rule rule(String typed, List<String> surfaces) {
    String lower = plain(typed);
    String folded = bare(typed);
    Why.Rule best = Why.Rule.STEM;
    for (String surface : surfaces) {
      if (plain(surface).equals(lower)) {
        return Why.Rule.EXACT;
      }
      if (bare(surface).equals(folded)) {
        best = Why.Rule.ACCENT;
      }
    }
    return best;
  }

  private static String plain(String surface) {
    return withoutPossessive(surface.toLowerCase(Locale.ROOT))
        .replaceAll("\\s+", " ")
        .replaceAll("\\.$", ""); // the last dot of U.S. is no part of its span
  }

  private static String bare(String surface) {
    return withoutPossessive(Folding.fold(surface)).replaceAll("[.']", "");
  }

  private static String withoutPossessive(String surface) {
    return surface.endsWith("'s") || surface.endsWith("’s")
        ? surface.substring(0, surface.length() - 2)
        : surface;
  }

  private static int edits(ArticleQuery query, List<String> surfaces) {
    if (!(query instanceof ArticleQuery.Fuzzy fuzzy)) {
      return 0;
    }
    int least = fuzzy.maxEdits();
    for (String surface : surfaces) {
      least = Math.min(least, NearestNames.distance(bare(fuzzy.text()), bare(surface)));
    }
    return least;
  }
}
