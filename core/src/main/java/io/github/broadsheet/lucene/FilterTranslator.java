package io.github.broadsheet.lucene;

import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.text.Folding;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Turns an article filter into a Lucene query that scores nothing. */
final class FilterTranslator {

  private final IndexMoment moment;
  private final Instant now;
  private final ZoneId zone;

  /**
   * @param moment what is searched, and so which names there are
   * @param now what periods that end today are counted from
   * @param zone what a day is in
   */
  FilterTranslator(IndexMoment moment, Instant now, ZoneId zone) {
    this.moment = moment;
    this.now = now;
    this.zone = zone;
  }

  Query translate(ArticleFilter filter) throws IOException {
    return switch (filter) {
      case ArticleFilter.Outlets outlets ->
          anyOf(ArticleFields.OUTLET, outlets.names(), Folding::fold);
      case ArticleFilter.People people -> people(people.names());
      case ArticleFilter.Ids ids -> anyOf(ArticleFields.ID, ids.ids(), id -> id);
      case ArticleFilter.Languages languages ->
          anyOf(ArticleFields.LANGUAGE, languages.tags(), tag -> tag.toLowerCase(Locale.ROOT));
      case ArticleFilter.Published p -> TimeRange.of(p.range(), zone).overlapping(moment.reader());
      case ArticleFilter.PublishedWithin p ->
          TimeRange.within(p.period(), now, zone).overlapping(moment.reader());
      case ArticleFilter.PublishedUnknown p -> undated();
    };
  }

  /** The range of time that a filter looks in, or null for other filters. */
  @Nullable TimeRange timeRange(ArticleFilter filter) {
    return switch (filter) {
      case ArticleFilter.Published p -> TimeRange.of(p.range(), zone);
      case ArticleFilter.PublishedWithin p -> TimeRange.within(p.period(), now, zone);
      case ArticleFilter.Outlets o -> null;
      case ArticleFilter.People p -> null;
      case ArticleFilter.Ids i -> null;
      case ArticleFilter.Languages l -> null;
      case ArticleFilter.PublishedUnknown p -> null;
    };
  }

  /** Articles that name a person who goes by any of these names. */
  private Query people(List<String> wanted) throws IOException {
    List<BytesRef> keys = personKeys(wanted).stream().map(BytesRef::new).toList();
    return keys.isEmpty()
        ? new MatchNoDocsQuery("no article names " + wanted)
        : new TermInSetQuery(ArticleFields.PERSON, keys);
  }

  /** The folded names that people who go by any of these names have in the index. */
  Set<String> personKeys(List<String> wanted) throws IOException {
    return moment.people().keys(wanted);
  }

  static Query undated() {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, BooleanClause.Occur.MUST)
        .add(new FieldExistsQuery(ArticleFields.PUBLISHED), BooleanClause.Occur.MUST_NOT)
        .build();
  }

  private static Query anyOf(String field, List<String> values, UnaryOperator<String> folding) {
    if (values.size() == 1) {
      return new TermQuery(new Term(field, folding.apply(values.get(0))));
    }
    return new TermInSetQuery(
        field, values.stream().map(value -> new BytesRef(folding.apply(value))).toList());
  }
}
