package io.github.broadsheet.benchmarks.hibernate;

import io.github.broadsheet.benchmarks.CorpusArticle;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.loading.mapping.annotation.EntityLoadingBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

/**
 * The entity, with the fields of its document. Body and people are last: a row is read from the
 * beginning of what is stored.
 *
 * @param id names it; read from a doc value
 * @param title searched, highlighted and shown
 * @param outlet filtered by, counted and shown, or null
 * @param published filtered and sorted by, and shown, or null
 * @param month of {@code published} (UTC), counted for timelines, or null: there are no histograms
 * @param people filtered by and counted
 * @param body searched and highlighted
 */
@SearchEntity(
    name = IndexedArticle.NAME,
    loadingBinder = @EntityLoadingBinderRef(type = ArticleLoading.class))
@Indexed
record IndexedArticle(
    @DocumentId String id,
    @FullTextField(
            analyzer = TextAnalysis.ENGLISH,
            projectable = Projectable.YES,
            highlightable = Highlightable.UNIFIED)
        String title,
    @KeywordField(aggregable = Aggregable.YES, projectable = Projectable.YES)
        @Nullable String outlet,
    @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
        @Nullable Instant published,
    @GenericField(searchable = Searchable.NO, aggregable = Aggregable.YES)
        @Nullable YearMonth month,
    @KeywordField(aggregable = Aggregable.YES) List<String> people,
    @FullTextField(
            analyzer = TextAnalysis.ENGLISH,
            projectable = Projectable.YES,
            highlightable = Highlightable.UNIFIED)
        String body) {

  /** The name of the entity and of its index. */
  static final String NAME = "Article";

  static final String TITLE = "title";
  static final String OUTLET = "outlet";
  static final String PUBLISHED = "published";
  static final String MONTH = "month";
  static final String PEOPLE = "people";
  static final String BODY = "body";

  static IndexedArticle of(CorpusArticle article) {
    Instant published = article.published();
    return new IndexedArticle(
        article.id(),
        article.title(),
        article.outlet(),
        published,
        published == null ? null : YearMonth.from(published.atOffset(ZoneOffset.UTC)),
        article.people(),
        article.body());
  }
}
