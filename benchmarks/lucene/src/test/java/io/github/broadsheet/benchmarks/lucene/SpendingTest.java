package io.github.broadsheet.benchmarks.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.broadsheet.benchmarks.Answer;
import io.github.broadsheet.benchmarks.Articles;
import io.github.broadsheet.benchmarks.CorpusArticle;
import io.github.broadsheet.benchmarks.Engine;
import io.github.broadsheet.benchmarks.Question;
import io.github.broadsheet.benchmarks.corpus.ArticleMaker;
import io.github.broadsheet.benchmarks.questions.QuestionMaker;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is spent is no matter of chance, unlike times: memory for a search, bytes of an index. */
class SpendingTest {

  private static final int ARTICLES = 1_500;
  private static final int RUNS = 10;

  /** More than raw Lucene, in kB; the dearest classes, by date, spend 90, most others 20 to 45. */
  private static final int MOST = 160;

  /** Classes that spend more; a change that makes them cheaper lowers these. */
  private static final Map<String, Integer> DEARER = Map.of("same sentence", 512);

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final ArticleMaker MAKER = new ArticleMaker(42, ARTICLES);

  @TempDir private static Path folder;
  private static final Engine BROADSHEET = new BroadsheetEngine();
  private static final Engine RAW = new LuceneRowsEngine();

  @BeforeAll
  static void fill() throws Exception {
    fill(BROADSHEET, folder.resolve("broadsheet"));
    fill(RAW, folder.resolve("raw"));
  }

  /** One by one, which gives one segment whatever the number of processors. */
  private static void fill(Engine engine, Path index) throws Exception {
    engine.open(index);
    Articles articles = MAKER.articles();
    for (CorpusArticle next = articles.next(); next != null; next = articles.next()) {
      engine.put(next);
    }
    engine.commit();
  }

  @AfterAll
  static void close() throws Exception {
    BROADSHEET.close();
    RAW.close();
  }

  @Test
  void searchAllocatesLittleMoreThanRawLuceneForTheSame() throws Exception {
    Set<String> dearer = new TreeSet<>();
    for (Question question : QuestionMaker.make(MAKER.articles(), 3)) {
      if (BROADSHEET.answer(question).rows().size() < Question.PAGE) {
        continue; // a search with few hits comes with advice, which raw Lucene does not give
      }
      long more = (bytes(BROADSHEET, question) - bytes(RAW, question)) / 1024;
      if (more > DEARER.getOrDefault(question.queryClass(), MOST)) {
        dearer.add(question.queryClass() + " by " + more + " kB");
      }
    }

    assertThat(dearer).isEmpty();
  }

  /** The least of several: the first runs are not yet compiled, and spend more. */
  private static long bytes(Engine engine, Question question) throws Exception {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      Answer answer = engine.answer(question);
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
      assertThat(answer.rows()).hasSizeLessThanOrEqualTo(Question.PAGE);
    }
    return least;
  }

  @Test
  void indexIsNotMuchLargerThanTheText() throws IOException {
    long text = 0;
    Articles articles = MAKER.articles();
    for (CorpusArticle next = articles.next(); next != null; next = articles.next()) {
      text += next.textBytes();
    }

    assertThat(size(folder.resolve("broadsheet"))).isLessThan(text * 3 / 2);
  }

  private static long size(Path index) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(index)) {
      files = all.toList();
    }
    long size = 0;
    for (Path file : files) {
      size += Files.size(file);
    }
    return size;
  }
}
