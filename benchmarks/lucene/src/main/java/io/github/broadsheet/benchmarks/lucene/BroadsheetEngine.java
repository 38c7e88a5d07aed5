package io.github.broadsheet.benchmarks.lucene;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Completion;
import io.github.broadsheet.Highlighting;
import io.github.broadsheet.IndexedArticle;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.PutListener;
import io.github.broadsheet.PutSummary;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.benchmarks.Answer;
import io.github.broadsheet.benchmarks.Articles;
import io.github.broadsheet.benchmarks.CorpusArticle;
import io.github.broadsheet.benchmarks.Engine;
import io.github.broadsheet.benchmarks.Question;
import io.github.broadsheet.lucene.LuceneIndexOptions;
import io.github.broadsheet.lucene.LuceneNewsIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Broadsheet with its default options, by its public API. */
public class BroadsheetEngine implements Engine {

  private final LuceneIndexOptions options;

  /** The cursors of pages that a program would have got with the page before. */
  private final Map<Question.Search, String> cursors = new ConcurrentHashMap<>();

  private @Nullable LuceneNewsIndex opened;

  /** Makes an engine that finds people in texts by itself. */
  public BroadsheetEngine() {
    this(LuceneIndexOptions.DEFAULT);
  }

  BroadsheetEngine(LuceneIndexOptions options) {
    this.options = options;
  }

  final LuceneNewsIndex index() {
    LuceneNewsIndex index = opened;
    if (index == null) {
      throw new IllegalStateException("engine is not open; call open first");
    }
    return index;
  }

  @Override
  public void open(Path directory) {
    opened = LuceneNewsIndex.open(directory, options);
  }

  @Override
  public void index(Articles articles, int threads) throws Exception {
    NewsIndex index = index();
    Threads.run(
        threads,
        () -> {
          PutSummary summary = index.putAll(() -> iterator(articles), PutListener.NONE);
          if (summary.refused() > 0) {
            throw new IllegalStateException("index refused articles, got " + summary);
          }
        });
    index.commit();
    index.search(SearchRequest.of(ArticleQuery.all()).withLimit(0));
  }

  private static Iterator<Article> iterator(Articles articles) {
    return new Iterator<>() {

      private @Nullable Article next = take();

      private @Nullable Article take() {
        try {
          CorpusArticle taken = articles.next();
          return taken == null ? null : article(taken);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public boolean hasNext() {
        return next != null;
      }

      @Override
      public Article next() {
        Article article = next;
        if (article == null) {
          throw new NoSuchElementException();
        }
        next = take();
        return article;
      }
    };
  }

  private static Article article(CorpusArticle article) {
    Instant published = article.published();
    return new Article(
        article.id(),
        article.title().isEmpty() ? null : article.title(),
        article.body().isEmpty() ? null : article.body(),
        article.outlet(),
        published == null ? null : NewsDate.of(published),
        article.people(),
        List.of(),
        null,
        null);
  }

  @Override
  public void put(CorpusArticle article) {
    index().put(article(article));
  }

  @Override
  public void commit() {
    index().commit();
  }

  @Override
  public Answer answer(Question question) {
    return switch (question) {
      case Question.Search search -> search(search);
      case Question.Find find -> find(find.id());
      case Question.Complete complete ->
          Answer.ofCompletions(
              index().complete(complete.beginning(), Question.PAGE).stream()
                  .map(Completion::text)
                  .toList());
      case Question.Related related ->
          BroadsheetAnswers.of(
              index()
                  .search(
                      SearchRequest.of(ArticleQuery.relatedTo(related.id()))
                          .withExactCount(false)
                          .withHighlighting(Highlighting.NONE)));
    };
  }

  private Answer find(String id) {
    Optional<IndexedArticle> found = index().find(id);
    return Answer.of(
        Answer.UNKNOWN,
        found.map(a -> List.of(BroadsheetAnswers.row(a.article()))).orElse(List.of()));
  }

  private Answer search(Question.Search search) {
    SearchRequest request = BroadsheetRequests.of(search);
    SearchResult result =
        index().search(search.skip() == 0 ? request : request.withCursor(cursor(search, request)));
    return BroadsheetAnswers.of(result);
  }

  private @Nullable String cursor(Question.Search search, SearchRequest request) {
    String known = cursors.get(search);
    if (known != null) {
      return known;
    }
    String cursor = null;
    for (int skipped = 0; skipped < search.skip(); skipped += Question.PAGE) {
      cursor = index().search(request.withCursor(cursor)).nextCursor();
      if (cursor == null) {
        throw new IllegalArgumentException(
            "skip must be less than the hits that there are, got " + search);
      }
    }
    if (cursor != null) {
      cursors.put(search, cursor);
    }
    return cursor;
  }

  @Override
  public void close() {
    NewsIndex index = opened;
    opened = null;
    if (index != null) {
      index.close();
    }
  }
}
