package io.github.broadsheet.benchmarks.hibernate;

import io.github.broadsheet.benchmarks.Answer;
import java.time.Instant;
import java.util.List;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FieldProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.HighlightProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.jspecify.annotations.Nullable;

/** A hit as the index has it: no entity is loaded. */
sealed interface ArticleRow {

  /** Returns what a result list shows. */
  Answer.Row row();

  /**
   * A row without highlights.
   *
   * @param id of the article
   * @param title as stored
   * @param outlet as stored, or null
   * @param published as stored, or null
   */
  @ProjectionConstructor
  record Plain(
      @IdProjection String id,
      @FieldProjection(path = IndexedArticle.TITLE) String title,
      @FieldProjection(path = IndexedArticle.OUTLET) @Nullable String outlet,
      @FieldProjection(path = IndexedArticle.PUBLISHED) @Nullable Instant published)
      implements ArticleRow {

    @Override
    public Answer.Row row() {
      return new Answer.Row(id, title, outlet, published, List.of());
    }
  }

  /**
   * A row with highlights.
   *
   * @param id of the article
   * @param title as stored
   * @param outlet as stored, or null
   * @param published as stored, or null
   * @param titlePassages the sentences of the title that have matches, marked
   * @param snippets of the body, with matches marked
   */
  @ProjectionConstructor
  record Highlighted(
      @IdProjection String id,
      @FieldProjection(path = IndexedArticle.TITLE) String title,
      @FieldProjection(path = IndexedArticle.OUTLET) @Nullable String outlet,
      @FieldProjection(path = IndexedArticle.PUBLISHED) @Nullable Instant published,
      @HighlightProjection(path = IndexedArticle.TITLE) List<String> titlePassages,
      @HighlightProjection(path = IndexedArticle.BODY) List<String> snippets)
      implements ArticleRow {

    @Override
    public Answer.Row row() {
      return new Answer.Row(id, markedTitle(), outlet, published, snippets);
    }

    private String markedTitle() {
      String marked = title;
      for (String passage : titlePassages) {
        marked = marked.replace(passage.replace("[", "").replace("]", ""), passage);
      }
      return marked;
    }
  }
}
