package io.github.broadsheet.benchmarks.hibernate;

import io.github.broadsheet.benchmarks.Articles;
import io.github.broadsheet.benchmarks.CorpusArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.search.mapper.pojo.standalone.loading.LoadingTypeGroup;
import org.hibernate.search.mapper.pojo.standalone.loading.MassEntityLoader;
import org.hibernate.search.mapper.pojo.standalone.loading.MassEntitySink;
import org.hibernate.search.mapper.pojo.standalone.loading.MassIdentifierLoader;
import org.hibernate.search.mapper.pojo.standalone.loading.MassIdentifierSink;
import org.hibernate.search.mapper.pojo.standalone.loading.MassLoadingOptions;
import org.hibernate.search.mapper.pojo.standalone.loading.MassLoadingStrategy;
import org.hibernate.search.mapper.pojo.standalone.loading.binding.EntityLoadingBinder;
import org.hibernate.search.mapper.pojo.standalone.loading.binding.EntityLoadingBindingContext;

/**
 * Where the mass indexer gets its entities from. An article of the corpus is its own identifier:
 * nothing has to be looked up a second time. Public because the library makes it by its name.
 */
public final class ArticleLoading implements EntityLoadingBinder {

  /** Made by the library. */
  public ArticleLoading() {}

  @Override
  public void bind(EntityLoadingBindingContext context) {
    context.massLoadingStrategy(IndexedArticle.class, new FromCorpus());
  }

  private static final class FromCorpus
      implements MassLoadingStrategy<IndexedArticle, CorpusArticle> {

    @Override
    public MassIdentifierLoader createIdentifierLoader(
        LoadingTypeGroup<IndexedArticle> types,
        MassIdentifierSink<CorpusArticle> sink,
        MassLoadingOptions options) {
      return new CorpusReader(options.context(Articles.class), options.batchSize(), sink);
    }

    @Override
    public MassEntityLoader<CorpusArticle> createEntityLoader(
        LoadingTypeGroup<IndexedArticle> types,
        MassEntitySink<IndexedArticle> sink,
        MassLoadingOptions options) {
      return new EntityMaker(sink);
    }
  }

  private record CorpusReader(
      Articles articles, int batchSize, MassIdentifierSink<CorpusArticle> sink)
      implements MassIdentifierLoader {

    @Override
    public void loadNext() throws InterruptedException {
      List<CorpusArticle> batch = new ArrayList<>(batchSize);
      try {
        while (batch.size() < batchSize) {
          CorpusArticle article = articles.next();
          if (article == null) {
            break;
          }
          batch.add(article);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (batch.isEmpty()) {
        sink.complete();
      } else {
        sink.accept(batch);
      }
    }

    @Override
    public void close() {}
  }

  private record EntityMaker(MassEntitySink<IndexedArticle> sink)
      implements MassEntityLoader<CorpusArticle> {

    @Override
    public void load(List<CorpusArticle> articles) throws InterruptedException {
      sink.accept(articles.stream().map(IndexedArticle::of).toList());
    }

    @Override
    public void close() {}
  }
}
