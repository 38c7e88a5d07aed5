package io.github.broadsheet.lucene;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.TextField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * Turns queries for which it matters where words stand into intervals of positions: near each
 * other, in one sentence or paragraph, several times, in the lead or the body.
 *
 * <p>What is inside a scope may only consist of words, phrases, prefixes, fuzzy words and
 * combinations of them.
 */
final class ScopeTranslator {

  private final QueryTranslator words;
  private final TermExpander expander;
  private final RequestSearcher searcher;

  /**
   * @param words translates what is scored: the words themselves
   */
  ScopeTranslator(QueryTranslator words, TermExpander expander, RequestSearcher searcher) {
    this.searcher = searcher;
    this.words = words;
    this.expander = expander;
  }

  /** Articles in which a scope is satisfied, scored by the words in it. */
  Query translate(ArticleQuery scope) throws IOException {
    String field = fieldOf(scope);
    BooleanQuery.Builder scored = new BooleanQuery.Builder();
    addWords(scope, Occur.MUST, scored);
    return new ScopedQuery(scored.build(), field, source(scope), searcher);
  }

  /**
   * The field whose positions a scope is about: title and author have fields of their own, all else
   * is in the text.
   *
   * @throws IllegalArgumentException if it is about several
   */
  private static String fieldOf(ArticleQuery scope) {
    return switch (scope) {
      case ArticleQuery.Word word -> fieldOf(word.field());
      case ArticleQuery.Phrase phrase -> fieldOf(phrase.field());
      case ArticleQuery.Prefix prefix -> fieldOf(prefix.field());
      case ArticleQuery.Fuzzy fuzzy -> fieldOf(fuzzy.field());
      case ArticleQuery.Near near -> fieldOf(near.parts());
      case ArticleQuery.AllOf all -> fieldOf(all.parts());
      case ArticleQuery.AnyOf any -> fieldOf(any.parts());
      case ArticleQuery.AtLeast atLeast -> fieldOf(atLeast.query());
      case ArticleQuery.Not not -> fieldOf(not.query());
      case ArticleQuery.SameSentence sentence -> textOnly(sentence.query());
      case ArticleQuery.SameParagraph paragraph -> textOnly(paragraph.query());
      default -> throw unscoped(scope);
    };
  }

  private static String fieldOf(List<ArticleQuery> parts) {
    List<String> fields = parts.stream().map(ScopeTranslator::fieldOf).distinct().toList();
    if (fields.size() > 1) {
      throw new IllegalArgumentException(
          "the words of a scope must be in one field, got " + String.join(" and ", fields));
    }
    return fields.get(0);
  }

  /** Sentences and paragraphs are known of the body alone. */
  private static String textOnly(ArticleQuery query) {
    String field = fieldOf(query);
    if (!field.equals(ArticleFields.TEXT)) {
      throw new IllegalArgumentException(
          field + " has no sentences or paragraphs; search for its words outside the scope");
    }
    return field;
  }

  private static String fieldOf(TextField field) {
    return switch (field) {
      case TITLE -> ArticleFields.TITLE;
      case AUTHOR -> ArticleFields.AUTHOR;
      case ANY, LEAD, BODY -> ArticleFields.TEXT;
    };
  }

  /**
   * The words that make a difference to the score: all that are not excluded. Those without which
   * there is no hit are required here too, so that Lucene can pass over what has none of them, or
   * cannot score high enough, before it looks where they stand.
   *
   * @param occur whether there is no hit without them
   */
  private void addWords(ArticleQuery scope, Occur occur, BooleanQuery.Builder scored)
      throws IOException {
    switch (scope) {
      case ArticleQuery.Word word ->
          add(new ArticleQuery.Word(whole(word.field()), word.text()), occur, scored);
      case ArticleQuery.Phrase phrase ->
          add(
              new ArticleQuery.Phrase(whole(phrase.field()), phrase.text(), phrase.slop()),
              occur,
              scored);
      case ArticleQuery.Prefix prefix ->
          add(
              new ArticleQuery.Prefix(whole(prefix.field()), prefix.prefix()),
              Occur.SHOULD,
              scored);
      case ArticleQuery.Fuzzy fuzzy ->
          add(
              new ArticleQuery.Fuzzy(whole(fuzzy.field()), fuzzy.text(), fuzzy.maxEdits()),
              occur,
              scored);
      case ArticleQuery.Near near -> addAll(near.parts(), occur, scored);
      case ArticleQuery.AllOf all -> addAll(all.parts(), occur, scored);
      case ArticleQuery.AnyOf any -> addAll(any.parts(), Occur.SHOULD, scored);
      case ArticleQuery.SameSentence sentence -> addWords(sentence.query(), occur, scored);
      case ArticleQuery.SameParagraph paragraph -> addWords(paragraph.query(), occur, scored);
      case ArticleQuery.AtLeast atLeast -> addWords(atLeast.query(), occur, scored);
      case ArticleQuery.Not not -> {}
      default -> throw unscoped(scope);
    }
  }

  private void addAll(List<ArticleQuery> parts, Occur occur, BooleanQuery.Builder scored)
      throws IOException {
    for (ArticleQuery part : parts) {
      addWords(part, occur, scored);
    }
  }

  private void add(ArticleQuery word, Occur occur, BooleanQuery.Builder scored) throws IOException {
    scored.add(words.translate(word), occur);
  }

  /** The field of which lead and body are parts. */
  private static TextField whole(TextField field) {
    return field == TextField.LEAD || field == TextField.BODY ? TextField.ANY : field;
  }

  private IntervalsSource source(ArticleQuery query) throws IOException {
    return switch (query) {
      case ArticleQuery.Word word -> inField(word.field(), phrase(word.field(), word.text(), 0));
      case ArticleQuery.Phrase phrase ->
          inField(phrase.field(), phrase(phrase.field(), phrase.text(), phrase.slop()));
      case ArticleQuery.Prefix prefix -> inField(prefix.field(), prefix(prefix));
      case ArticleQuery.Fuzzy fuzzy -> inField(fuzzy.field(), fuzzy(fuzzy));
      case ArticleQuery.Near near ->
          TogetherSource.near(alternatives(near.parts()), near.distance());
      case ArticleQuery.SameSentence sentence ->
          within(new BlockSource(BoundaryMarker.SENTENCE), sentence.query());
      case ArticleQuery.SameParagraph paragraph ->
          within(new BlockSource(BoundaryMarker.PARAGRAPH), paragraph.query());
      case ArticleQuery.AtLeast atLeast ->
          new RepetitionSource(source(atLeast.query()), atLeast.count());
      case ArticleQuery.AllOf all -> Intervals.unordered(sources(all.parts()));
      case ArticleQuery.AnyOf any -> Intervals.or(sources(any.parts()));
      default -> throw unscoped(query);
    };
  }

  private List<TogetherSource.Part> alternatives(List<ArticleQuery> parts) throws IOException {
    List<TogetherSource.Part> alternatives = new ArrayList<>();
    for (ArticleQuery part : parts) {
      List<ArticleQuery> any = part instanceof ArticleQuery.AnyOf a ? a.parts() : List.of(part);
      alternatives.add(new TogetherSource.Part(List.of(sources(any))));
    }
    return alternatives;
  }

  private IntervalsSource[] sources(List<ArticleQuery> parts) throws IOException {
    IntervalsSource[] sources = new IntervalsSource[parts.size()];
    for (int i = 0; i < sources.length; i++) {
      sources[i] = source(parts.get(i));
    }
    return sources;
  }

  /** The blocks that satisfy a query on their own. */
  private IntervalsSource within(BlockSource blocks, ArticleQuery query) throws IOException {
    return switch (query) {
      case ArticleQuery.AnyOf any -> {
        List<IntervalsSource> alternatives = new ArrayList<>();
        for (ArticleQuery part : any.parts()) {
          alternatives.add(within(blocks, part));
        }
        yield Intervals.or(alternatives);
      }
      case ArticleQuery.Not not -> Intervals.notContaining(blocks, within(blocks, not.query()));
      default -> {
        List<IntervalsSource> held = new ArrayList<>();
        addHeld(blocks, query, held);
        yield new HoldingSource(blocks, held);
      }
    };
  }

  /** What a block must hold to satisfy a query. */
  private void addHeld(BlockSource blocks, ArticleQuery query, List<IntervalsSource> held)
      throws IOException {
    switch (query) {
      case ArticleQuery.AllOf all -> {
        for (ArticleQuery part : all.parts()) {
          addHeld(blocks, part, held);
        }
      }
      case ArticleQuery.AnyOf any -> held.add(within(blocks, any));
      case ArticleQuery.Not not -> held.add(within(blocks, not));
      case ArticleQuery.AtLeast atLeast ->
          throw new IllegalArgumentException(
              "atleast counts in whole articles and cannot stand within a sentence or paragraph,"
                  + " got "
                  + atLeast);
      default -> held.add(source(query));
    }
  }

  private static IntervalsSource inField(TextField field, IntervalsSource source) {
    return switch (field) {
      case ANY, TITLE, AUTHOR -> source;
      case BODY -> Intervals.after(source, Intervals.term(BoundaryMarker.BODY.term()));
      case LEAD ->
          Intervals.before(
              inField(TextField.BODY, source), Intervals.term(BoundaryMarker.LEAD_END.term()));
    };
  }

  private static IntervalsSource phrase(TextField field, String text, int slop) {
    IntervalsSource[] terms =
        NewsAnalyzer.QUERYING.terms(fieldOf(field), text).stream()
            .map(term -> Intervals.term(term.text()))
            .toArray(IntervalsSource[]::new);
    if (terms.length == 0) {
      return Intervals.noIntervals("nothing to search for in " + text);
    }
    return slop == 0 || terms.length == 1
        ? Intervals.phrase(terms)
        : TogetherSource.phrase(List.of(terms), slop);
  }

  private IntervalsSource prefix(ArticleQuery.Prefix prefix) throws IOException {
    return anyOf(expander.prefixTerms(fieldOf(prefix.field()), prefix.prefix()), prefix.prefix());
  }

  private IntervalsSource fuzzy(ArticleQuery.Fuzzy fuzzy) throws IOException {
    String field = fieldOf(fuzzy.field());
    return anyOf(expander.fuzzyTerms(field, fuzzy.text(), fuzzy.maxEdits()), fuzzy.text());
  }

  private static IntervalsSource anyOf(List<FrozenStatistics.Expansion> terms, String typed) {
    return terms.isEmpty()
        ? Intervals.noIntervals("no word like " + typed)
        : Intervals.or(
            terms.stream()
                .map(term -> Intervals.term(term.text()))
                .toArray(IntervalsSource[]::new));
  }

  private static IllegalArgumentException unscoped(ArticleQuery query) {
    return new IllegalArgumentException(
        "only words, phrases, prefixes and fuzzy words can stand within a scope, got " + query);
  }
}
