package io.github.broadsheet.benchmarks.worker;

import io.github.broadsheet.benchmarks.Answer;
import io.github.broadsheet.benchmarks.Articles;
import io.github.broadsheet.benchmarks.CorpusArticle;
import io.github.broadsheet.benchmarks.Engine;
import io.github.broadsheet.benchmarks.Question;
import java.util.List;

/** Puts articles in one by one, while searches go on. */
final class Puts {

  private Puts() {}

  /** Each article is put in, perhaps committed, and found. */
  static List<String> each(Engine engine, Articles articles, boolean durable) throws Exception {
    Samples samples = new Samples();
    ThreadMeter meter = new ThreadMeter();
    for (CorpusArticle next = articles.next(); next != null; next = articles.next()) {
      meter.start();
      engine.put(next);
      if (durable) {
        engine.commit();
      }
      Answer answer = engine.answer(new Question.Find("", next.id()));
      samples.add(meter.stop());
      requireFound(answer, next);
    }
    return samples.parts();
  }

  /** All articles are put in, then the last is found. */
  static List<String> burst(Engine engine, Articles articles) throws Exception {
    long start = System.nanoTime();
    CorpusArticle last = null;
    for (CorpusArticle next = articles.next(); next != null; next = articles.next()) {
      engine.put(next);
      last = next;
    }
    long between = System.nanoTime();
    if (last != null) {
      requireFound(engine.answer(new Question.Find("", last.id())), last);
    }
    return List.of("puts=" + (between - start), "search=" + (System.nanoTime() - between));
  }

  private static void requireFound(Answer answer, CorpusArticle article) {
    if (answer.rows().size() != 1 || !answer.rows().get(0).id().equals(article.id())) {
      throw new IllegalStateException(
          "a search after a put must find " + article.id() + ", got " + answer.rows());
    }
  }
}
