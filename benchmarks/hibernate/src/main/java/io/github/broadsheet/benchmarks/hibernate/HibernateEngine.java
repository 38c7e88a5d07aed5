package io.github.broadsheet.benchmarks.hibernate;

import io.github.broadsheet.benchmarks.Answer;
import io.github.broadsheet.benchmarks.Articles;
import io.github.broadsheet.benchmarks.CorpusArticle;
import io.github.broadsheet.benchmarks.Engine;
import io.github.broadsheet.benchmarks.Question;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.util.Version;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.jspecify.annotations.Nullable;

/**
 * Hibernate Search on its Lucene backend, with the same buffer as the others and else with its
 * defaults, which its documentation advises to keep: readers are refreshed by the search that comes
 * after a write, and one thread for each processor writes.
 */
public final class HibernateEngine implements Engine {

  /** Held, so that its level stays: the mass indexer reports its progress. */
  private static final Logger LOGGER = Logger.getLogger("org.hibernate.search");

  private static final int RAM_BUFFER_MB = 64;
  private static final int BATCH = 100;

  private record Opened(
      CloseableSearchMapping mapping, ArticleSearch search, NativeLucene nativeLucene) {}

  private @Nullable Opened opened;

  /** Makes an engine. */
  public HibernateEngine() {}

  private Opened opened() {
    Opened current = opened;
    if (current == null) {
      throw new IllegalStateException("engine is not open; call open first");
    }
    return current;
  }

  @Override
  public void open(Path directory) {
    LOGGER.setLevel(Level.WARNING);
    CloseableSearchMapping mapping =
        SearchMapping.builder(
                AnnotatedTypeSource.fromClasses(
                    IndexedArticle.class, ArticleRow.Plain.class, ArticleRow.Highlighted.class),
                MethodHandles.lookup())
            // All annotated classes are named above: a scan for more would only delay the start.
            .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false)
            .property(
                "hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations",
                false)
            .property("hibernate.search.backend.lucene_version", Version.LATEST)
            .property("hibernate.search.backend.directory.root", directory.toString())
            .property(
                "hibernate.search.backend.analysis.configurer",
                BeanReference.ofInstance(new TextAnalysis()))
            .property("hibernate.search.backend.io.writer.ram_buffer_size", RAM_BUFFER_MB)
            .build();
    opened = new Opened(mapping, new ArticleSearch(mapping), new NativeLucene(mapping));
  }

  /**
   * By the mass indexer, which merges all segments at the end: aggregations of strings bring the
   * values of several segments together anew with each search, which makes them three times slower.
   */
  @Override
  public void index(Articles articles, int threads) throws InterruptedException {
    opened()
        .mapping()
        .scope(IndexedArticle.class)
        .massIndexer()
        .context(Articles.class, articles)
        .threadsToLoadObjects(threads)
        .batchSizeToLoadObjects(BATCH)
        .purgeAllOnStart(false)
        .mergeSegmentsOnFinish(true)
        .startAndWait();
  }

  /** Returns when it is indexed, not when it is durable. */
  @Override
  public void put(CorpusArticle article) {
    try (SearchSession session =
        opened()
            .mapping()
            .createSessionWithOptions()
            .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.readSync())
            .build()) {
      session.indexingPlan().addOrUpdate(IndexedArticle.of(article));
    }
  }

  @Override
  public void commit() {
    opened().mapping().scope(IndexedArticle.class).workspace().flush();
  }

  @Override
  public Answer answer(Question question) throws IOException {
    Opened index = opened();
    return switch (question) {
      case Question.Search search -> index.search().search(search);
      case Question.Find find -> index.search().find(find.id());
      case Question.Complete complete -> index.nativeLucene().complete(complete.beginning());
      case Question.Related related ->
          index.search().hits(index.nativeLucene().relatedTo(related.id()));
    };
  }

  @Override
  public void close() {
    Opened index = opened;
    opened = null;
    if (index != null) {
      index.mapping().close();
    }
  }
}
