package io.github.broadsheet.benchmarks.parts;

import io.github.broadsheet.Article;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.benchmarks.CorpusArticle;
import io.github.broadsheet.benchmarks.corpus.ArticleMaker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A few articles of the corpus that is made, always the same, in turn. */
public final class SomeArticles {

  private static final long SEED = 42;

  private final List<Article> articles = new ArrayList<>();
  private int next;

  /** Makes so many articles. */
  public SomeArticles(int count) {
    ArticleMaker maker = new ArticleMaker(SEED, count);
    for (int i = 0; i < count; i++) {
      articles.add(article(maker.article(i)));
    }
  }

  private static Article article(CorpusArticle article) {
    Instant published = article.published();
    return Article.of(article.id(), article.body())
        .withTitle(article.title())
        .withOutlet(article.outlet())
        .withPublished(published == null ? null : NewsDate.of(published))
        .withPeople(article.people());
  }

  /** Returns one after the other, for ever. */
  public Article next() {
    next = (next + 1) % articles.size();
    return articles.get(next);
  }

  /** Returns all of them. */
  public List<Article> all() {
    return List.copyOf(articles);
  }
}
