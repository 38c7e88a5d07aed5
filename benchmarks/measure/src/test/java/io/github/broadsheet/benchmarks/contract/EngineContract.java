package io.github.broadsheet.benchmarks.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.benchmarks.Answer;
import io.github.broadsheet.benchmarks.CorpusArticle;
import io.github.broadsheet.benchmarks.Engine;
import io.github.broadsheet.benchmarks.Question;
import io.github.broadsheet.benchmarks.Question.Want;
import io.github.broadsheet.benchmarks.Words;
import io.github.broadsheet.benchmarks.corpus.ArticleMaker;
import io.github.broadsheet.benchmarks.questions.QuestionMaker;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every peer owes: the answers that reading all articles one by one gives. A peer's test
 * extends this class and declares what its library cannot do.
 */
public abstract class EngineContract {

  private static final int ARTICLES = 500;
  private static final int PER_CLASS = 4;
  private static final Instant DATE = Instant.parse("2019-06-30T23:59:59Z");
  private static final Pattern MARKED = Pattern.compile("\\[([^\\]]+)\\]");

  private static final CorpusArticle BARE =
      new CorpusArticle("bare", "", "Zebrafish swim.", null, null, List.of());
  private static final CorpusArticle TITLED =
      new CorpusArticle("titled", "Zebrafish jump", "", "The Pond", DATE, List.of("Zoë Adams"));

  @TempDir private Path directory;
  private final List<CorpusArticle> articles = new ArrayList<>();
  private Engine engine;
  private Reading reading;

  /** Returns a new engine, not open. */
  protected abstract Engine newEngine();

  /** Returns the classes of questions that the library has no ability for. */
  protected abstract Set<String> unsupported();

  @BeforeEach
  void indexArticles() throws Exception {
    ArticleMaker maker = new ArticleMaker(11, ARTICLES);
    for (int i = 0; i < ARTICLES; i++) {
      articles.add(maker.article(i));
    }
    articles.add(BARE);
    articles.add(TITLED);
    reading = new Reading(articles);
    engine = newEngine();
    engine.open(directory);
    Iterator<CorpusArticle> next = articles.iterator();
    engine.index(
        () -> {
          synchronized (next) {
            return next.hasNext() ? next.next() : null;
          }
        },
        2);
  }

  @AfterEach
  void close() throws Exception {
    engine.close();
  }

  private List<Question> questions() throws IOException {
    Iterator<CorpusArticle> next = articles.iterator();
    return QuestionMaker.make(() -> next.hasNext() ? next.next() : null, PER_CLASS).stream()
        .filter(question -> !unsupported().contains(question.queryClass()))
        .toList();
  }

  private List<Question.Search> searches() throws IOException {
    Question.Search everything =
        new Question.Search(
            "everything",
            new Words.Everything(),
            Question.Filter.NONE,
            Question.Order.OLDEST,
            0,
            Set.of());
    Question.Search undated =
        new Question.Search(
            "undated",
            new Words.Term("zebrafish"),
            Question.Filter.NONE,
            Question.Order.NEWEST,
            0,
            Set.of());
    return Stream.concat(
            Stream.of(everything, undated),
            questions().stream()
                .filter(Question.Search.class::isInstance)
                .map(Question.Search.class::cast))
        .toList();
  }

  @Test
  void answersOfEveryClassHaveTheRightCounts() throws Exception {
    for (Question.Search search : searches()) {
      List<CorpusArticle> matches = reading.matches(search.words(), search.filter());

      Answer answer =
          engine.answer(search.with(Want.EXACT_COUNT).with(Want.FACETS).with(Want.TIMELINE));

      assertThat(answer.count()).as("%s", search).isEqualTo(matches.size());
      assertThat(answer.rows())
          .as("%s", search)
          .hasSize(Math.clamp(matches.size() - (long) search.skip(), 0, Question.PAGE));
      assertThat(answer.timeline()).as("%s", search).isEqualTo(Reading.timeline(matches));
      assertMostFrequent(answer.outlets(), Reading.outlets(matches));
      assertMostFrequent(answer.people(), Reading.people(matches));
    }
  }

  /** Of values with the last count that is shown, any may be shown. */
  private static void assertMostFrequent(List<Answer.Counted> shown, List<Answer.Counted> all) {
    assertThat(shown.stream().map(Answer.Counted::count))
        .isEqualTo(all.stream().limit(10).map(Answer.Counted::count).toList());
    assertThat(all).containsAll(shown);
  }

  @Test
  void aPageIsTheSameWithAndWithoutWhatElseIsWanted() throws Exception {
    for (Question.Search search : searches()) {
      Question.Search bare =
          new Question.Search(
              "", search.words(), search.filter(), search.order(), search.skip(), Set.of());

      List<Answer.Row> plain = engine.answer(bare).rows();

      assertThat(plain.stream().map(Answer.Row::id))
          .as("%s", search)
          .isEqualTo(
              engine.answer(bare.with(Want.FACETS)).rows().stream().map(Answer.Row::id).toList());
      assertThat(plain).as("%s", search).allSatisfy(row -> assertRow(row));
    }
  }

  private void assertRow(Answer.Row row) {
    CorpusArticle article = reading.article(row.id());
    assertThat(row)
        .isEqualTo(
            new Answer.Row(
                article.id(), article.title(), article.outlet(), article.published(), List.of()));
  }

  @Test
  void ordersByDateAndShowsArticlesWithoutADateLast() throws Exception {
    for (Question.Search search : searches()) {
      if (search.order() != Question.Order.RELEVANCE) {
        List<CorpusArticle> matches = reading.matches(search.words(), search.filter());

        assertThat(engine.answer(search).rows().stream().map(Answer.Row::published))
            .as("%s", search)
            .isEqualTo(
                Reading.ordered(matches, search.order()).stream()
                    .limit(Question.PAGE)
                    .map(CorpusArticle::published)
                    .toList());
      }
    }
  }

  @Test
  void pagesFollowOneAnother() throws Exception {
    Words everything = new Words.Everything();
    for (Question.Order order : List.of(Question.Order.NEWEST, Question.Order.OLDEST)) {
      List<Instant> dates = new ArrayList<>();
      List<String> ids = new ArrayList<>();
      for (int skip = 0; skip < articles.size(); skip += Question.PAGE) {
        Answer page =
            engine.answer(
                new Question.Search("", everything, Question.Filter.NONE, order, skip, Set.of()));
        page.rows().forEach(row -> ids.add(row.id()));
        page.rows().forEach(row -> dates.add(row.published()));
      }

      assertThat(ids)
          .containsExactlyInAnyOrderElementsOf(articles.stream().map(CorpusArticle::id).toList());
      assertThat(dates)
          .isEqualTo(
              Reading.ordered(articles, order).stream().map(CorpusArticle::published).toList());
    }
  }

  @Test
  void marksMatchesInTitlesAndSnippets() throws Exception {
    for (Question.Search search : searches()) {
      if (search.words() instanceof Words.AllOf all) {
        Answer answer = engine.answer(search.with(Want.HIGHLIGHTS));

        for (Answer.Row row : answer.rows()) {
          CorpusArticle article = reading.article(row.id());
          assertThat(unmarked(row.title())).isEqualTo(article.title());
          assertThat(row.snippets()).hasSizeBetween(0, 2);
          assertThat(row.snippets())
              .allSatisfy(
                  snippet -> {
                    assertThat(snippet).contains("[");
                    assertThat(article.body()).contains(unmarked(snippet).replace("…", "").strip());
                  });
          assertThat(Stream.concat(Stream.of(row.title()), row.snippets().stream()))
              .flatMap(text -> MARKED.matcher(text).results().map(m -> m.group(1)).toList())
              .isNotEmpty()
              .allSatisfy(
                  marked -> assertThat(all.words()).contains(marked.toLowerCase(Locale.ROOT)));
        }
      }
    }
  }

  private static String unmarked(String text) {
    return text.replace("[", "").replace("]", "");
  }

  @Test
  void findsByIdWhatWasPutInAndNothingElse() throws Exception {
    for (CorpusArticle article : List.of(articles.get(3), BARE, TITLED)) {
      List<Answer.Row> rows = engine.answer(new Question.Find("", article.id())).rows();
      assertThat(rows).hasSize(1);
      assertRow(rows.get(0));
    }
    assertThat(engine.answer(new Question.Find("", "none")).rows()).isEmpty();
  }

  @Test
  void completesToTheMostFrequentNames() throws Exception {
    for (String beginning : List.of("J", "Ja", "The ", "Zoë", "Nobody", articles.get(5).outlet())) {
      Map<String, Long> names = reading.names(beginning);

      List<String> completions = engine.answer(new Question.Complete("", beginning)).completions();

      assertThat(names).containsKeys(completions.toArray(String[]::new));
      assertThat(completions.stream().map(names::get))
          .isEqualTo(names.values().stream().sorted(Comparator.reverseOrder()).limit(10).toList());
    }
  }

  @Test
  void findsOtherArticlesAboutTheSame() throws Exception {
    for (Question question : questions()) {
      if (question instanceof Question.Related related && isLong(related.id())) {
        List<Answer.Row> rows = engine.answer(related).rows();

        assertThat(rows).hasSize(Question.PAGE);
        assertThat(rows).extracting(Answer.Row::id).doesNotContain(related.id());
        assertThat(rows).allSatisfy(row -> assertRow(row));
      }
    }
  }

  private boolean isLong(String id) {
    return reading.article(id).body().length() >= 500;
  }

  @Test
  void refusesWhatTheLibraryCannotDo() throws Exception {
    Iterator<CorpusArticle> next = articles.iterator();
    for (Question question :
        QuestionMaker.make(() -> next.hasNext() ? next.next() : null, PER_CLASS)) {
      if (unsupported().contains(question.queryClass())) {
        assertThatThrownBy(() -> engine.answer(question))
            .isInstanceOf(UnsupportedOperationException.class);
      }
    }
  }

  @Test
  void showsAtOnceWhatIsPutInPlaceOfAnotherAndKeepsIt() throws Exception {
    CorpusArticle old = articles.get(7);
    CorpusArticle changed =
        new CorpusArticle(
            old.id(),
            "Zebrafish sleep",
            "Quaggas do not sleep.",
            "The Steppe",
            DATE,
            List.of("Ann Quagga"));
    CorpusArticle added =
        new CorpusArticle(
            "new", "", "A quagga runs.", "The Steppe", DATE.minusSeconds(1), List.of("Ann Quagga"));

    engine.put(changed);
    engine.put(added);
    engine.put(added);
    reading.put(changed);
    reading.put(added);
    assertSeen();
    engine.commit();
    engine.close();
    engine = newEngine();
    engine.open(directory);
    assertSeen();
  }

  private void assertSeen() throws Exception {
    for (Words words :
        List.of(
            new Words.Everything(),
            new Words.Term("zebrafish"),
            new Words.AnyOf(List.of("quagga", "zebrafish")))) {
      List<CorpusArticle> matches = reading.matches(words, Question.Filter.NONE);
      Answer answer =
          engine.answer(
              new Question.Search(
                  "",
                  words,
                  Question.Filter.NONE,
                  Question.Order.NEWEST,
                  0,
                  Set.of(Want.EXACT_COUNT, Want.FACETS, Want.TIMELINE)));
      assertThat(answer.count()).isEqualTo(matches.size());
      assertThat(answer.timeline()).isEqualTo(Reading.timeline(matches));
      assertMostFrequent(answer.outlets(), Reading.outlets(matches));
      assertMostFrequent(answer.people(), Reading.people(matches));
      assertThat(answer.rows()).allSatisfy(row -> assertRow(row));
    }
    assertThat(engine.answer(new Question.Complete("", "Ann Q")).completions())
        .containsExactly("Ann Quagga");
  }

  @Test
  void answersSeveralThreadsAtOnce() throws Exception {
    List<Question> questions = questions();
    List<Answer> expected = new ArrayList<>();
    for (Question question : questions) {
      expected.add(engine.answer(question));
    }
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<List<Answer>>> all = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        all.add(
            threads.submit(
                () -> {
                  List<Answer> answers = new ArrayList<>();
                  for (Question question : questions) {
                    answers.add(engine.answer(question));
                  }
                  return answers;
                }));
      }
      for (Future<List<Answer>> one : all) {
        assertThat(one.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void refusesToWorkWhenNotOpen() {
    Engine closed = newEngine();

    assertThatThrownBy(closed::commit)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("engine is not open; call open first");
  }
}
