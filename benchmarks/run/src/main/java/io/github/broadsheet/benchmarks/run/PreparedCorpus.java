package io.github.broadsheet.benchmarks.run;

import io.github.broadsheet.benchmarks.CorpusArticle;
import io.github.broadsheet.benchmarks.Question;
import io.github.broadsheet.benchmarks.corpus.ArticleMaker;
import io.github.broadsheet.benchmarks.corpus.CorpusFile;
import io.github.broadsheet.benchmarks.questions.QuestionFile;
import io.github.broadsheet.benchmarks.questions.QuestionMaker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files that a run works with.
 *
 * @param name of the corpus
 * @param made whether it was made, so that all engines must agree exactly
 * @param articles the corpus
 * @param indexed how many of its articles are indexed
 * @param later the articles behind them, which are put in one by one
 * @param textBytes how much text is indexed, in UTF-8
 * @param questions what is asked
 */
record PreparedCorpus(
    String name,
    boolean made,
    Path articles,
    long indexed,
    Path later,
    long textBytes,
    Path questions) {

  static final long SEED = 42;

  /**
   * @param given a JSON Lines file, or null for a corpus made from the seed
   * @param work where the files go
   */
  static PreparedCorpus prepare(Plan plan, @Nullable Path given, Path work) throws IOException {
    Path articles = work.resolve("corpus");
    long size =
        given == null
            ? CorpusFile.write(articles, new ArticleMaker(SEED, plan.corpusSize()).articles())
            : GivenArticles.write(given, articles, plan.corpusSize());
    // Of a given corpus that is smaller than planned, less is indexed: some are put in one by one.
    long indexed = plan.articles() - (plan.corpusSize() - size);
    if (indexed < 1) {
      throw new IllegalArgumentException(
          "corpus must have more than "
              + (plan.corpusSize() - plan.articles())
              + " articles, got "
              + size);
    }
    long bytes = 0;
    try (CorpusFile corpus = CorpusFile.open(articles, 0, indexed)) {
      for (CorpusArticle next = corpus.next(); next != null; next = corpus.next()) {
        bytes += next.textBytes();
      }
    }
    Path later = work.resolve("corpus-later");
    try (CorpusFile corpus = CorpusFile.open(articles, indexed, size - indexed)) {
      CorpusFile.write(later, corpus);
    }
    Path questions = work.resolve("questions.tsv");
    try (CorpusFile corpus = CorpusFile.open(articles, 0, indexed)) {
      List<Question> made = QuestionMaker.make(corpus, plan.questionsPerClass());
      QuestionFile.write(questions, made);
    }
    String name = given == null ? "made from seed " + SEED : String.valueOf(given.getFileName());
    return new PreparedCorpus(name, given == null, articles, indexed, later, bytes, questions);
  }
}
