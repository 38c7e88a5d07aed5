package io.github.broadsheet.benchmarks.questions;

import io.github.broadsheet.benchmarks.Articles;
import io.github.broadsheet.benchmarks.CorpusArticle;
import io.github.broadsheet.benchmarks.Question;
import io.github.broadsheet.benchmarks.Question.Filter;
import io.github.broadsheet.benchmarks.Question.Order;
import io.github.broadsheet.benchmarks.Question.Want;
import io.github.broadsheet.benchmarks.Words;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Chooses questions from a corpus: of each class the same number, the same for the same corpus. */
public final class QuestionMaker {

  private static final long SEED = 7;
  private static final int MAX_TRIES = 2_000;

  private final CorpusSample sample;
  private final int perClass;
  private final SplittableRandom random = new SplittableRandom(SEED);
  private final List<Question> questions = new ArrayList<>();

  // From words of nearly every article to words of a few.
  private final List<String> high;
  private final List<String> middle;
  private final List<String> low;
  private final List<String> pairs;
  private final List<String> outlets;
  private final List<String> people;

  private QuestionMaker(CorpusSample sample, int perClass) {
    this.sample = sample;
    this.perClass = perClass;
    int size = sample.size();
    high = sample.words(count -> count >= size / 10 && count <= size * 0.6);
    middle = sample.words(count -> count >= size / 200 && count <= size / 20);
    low = sample.words(count -> count >= 2 && count <= Math.max(3, size / 1_000));
    List<String> frequent = sample.pairs(count -> count >= 4);
    pairs = frequent.size() < 2 * perClass ? sample.pairs(count -> count >= 1) : frequent;
    outlets = sample.outlets(count -> count >= Math.max(2, size / 500));
    people = sample.people(count -> count >= Math.max(2, size / 2_000));
  }

  /**
   * Makes questions.
   *
   * @param articles the corpus, of which the beginning is read
   * @param perClass how many of each class
   * @throws IllegalArgumentException if the corpus is too small or too uniform for them
   * @throws IOException if the corpus cannot be read
   */
  public static List<Question> make(Articles articles, int perClass) throws IOException {
    QuestionMaker maker = new QuestionMaker(CorpusSample.read(articles), perClass);
    maker.requireWords();
    maker.addWords();
    maker.addFilters();
    maker.addOrders();
    maker.addExtras();
    maker.addOthers();
    return List.copyOf(maker.questions);
  }

  private void requireWords() {
    if (high.size() < 3 || middle.size() < 3 || low.isEmpty() || pairs.isEmpty()) {
      throw new IllegalArgumentException(
          "corpus must have common and rare words of five letters and more, got too few of them in "
              + sample.size()
              + " articles; take more articles");
    }
  }

  private void addWords() {
    add("term, high df", () -> of(new Words.Term(oneOf(high))));
    add("term, low df", () -> of(new Words.Term(oneOf(low))));
    add("or", () -> of(anyOf()));
    add("and", () -> of(allOf(2 + random.nextInt(2))));
    add("phrase", () -> of(new Words.Phrase(List.of(oneOf(pairs).split(" ")))));
    add("prefix", () -> of(new Words.Prefix(beginning()), Filter.NONE, Order.NEWEST));
    add("fuzzy", () -> of(new Words.Fuzzy(misspelt())));
    add("same sentence", () -> of(sameSentence()));
  }

  private void addFilters() {
    if (sample.isDated()) {
      add("date range", () -> of(new Words.Term(oneOf(high)), oneYear(), Order.RELEVANCE));
    }
    if (!outlets.isEmpty()) {
      add(
          "outlet",
          () ->
              of(
                  new Words.Term(oneOf(high)),
                  new Filter(oneOf(outlets), List.of(), null, null),
                  Order.RELEVANCE));
    }
    if (people.size() >= 4) {
      add("person", () -> of(new Words.Everything(), named(1), Order.NEWEST));
      // As if one person were known by four names.
      add("person, aliases", () -> of(new Words.Everything(), named(4), Order.NEWEST));
    }
  }

  private void addOrders() {
    if (sample.isDated()) {
      add("newest first", () -> of(new Words.Term(oneOf(high)), Filter.NONE, Order.NEWEST));
      add("oldest first", () -> of(new Words.Term(oneOf(high)), Filter.NONE, Order.OLDEST));
    }
    add(
        "deep page",
        () -> new Question.Search("", anyOf(), Filter.NONE, Order.RELEVANCE, depth(), Set.of()));
  }

  /** Fifty pages, or fewer in a small corpus: a common word is in a tenth of the articles. */
  private int depth() {
    int pages = sample.size() / 10 / Question.PAGE - 1;
    return Question.PAGE * Math.max(1, Math.min(50, pages));
  }

  private void addExtras() {
    add("highlight", () -> of(allOf(2)).with(Want.HIGHLIGHTS));
    add("facets", () -> of(new Words.Term(oneOf(high))).with(Want.FACETS));
    add("timeline", () -> of(new Words.Term(oneOf(high))).with(Want.TIMELINE));
    add("exact count", () -> of(anyOf()).with(Want.EXACT_COUNT));
    add(
        "full page",
        () ->
            of(allOf(2), sample.isDated() ? oneYear() : Filter.NONE, Order.RELEVANCE)
                .with(Want.HIGHLIGHTS)
                .with(Want.FACETS)
                .with(Want.TIMELINE)
                .with(Want.EXACT_COUNT));
  }

  private void addOthers() {
    if (!people.isEmpty()) {
      add("complete", () -> new Question.Complete("", typed(oneOf(people))));
    }
    add("related", () -> new Question.Related("", oneOf(sample.readClosely()).id()));
  }

  private void add(String queryClass, Supplier<Question> maker) {
    Set<Question> made = new LinkedHashSet<>();
    for (int i = 0; i < MAX_TRIES && made.size() < perClass; i++) {
      made.add(named(maker.get(), queryClass));
    }
    questions.addAll(made);
  }

  private static Question named(Question question, String queryClass) {
    return switch (question) {
      case Question.Search s ->
          new Question.Search(queryClass, s.words(), s.filter(), s.order(), s.skip(), s.wants());
      case Question.Find find -> new Question.Find(queryClass, find.id());
      case Question.Complete complete -> new Question.Complete(queryClass, complete.beginning());
      case Question.Related related -> new Question.Related(queryClass, related.id());
    };
  }

  private static Question.Search of(Words words) {
    return of(words, Filter.NONE, Order.RELEVANCE);
  }

  private static Question.Search of(Words words, Filter filter, Order order) {
    return new Question.Search("", words, filter, order, 0, Set.of());
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private Words anyOf() {
    Set<String> words = new LinkedHashSet<>(List.of(oneOf(high)));
    int count = 2 + random.nextInt(2);
    while (words.size() < count) {
      words.add(oneOf(middle));
    }
    return new Words.AnyOf(List.copyOf(words));
  }

  /** Words that an article has together, and others surely as well. */
  private Words allOf(int count) {
    while (true) {
      CorpusArticle article = oneOf(sample.readClosely());
      List<String> words = common(CorpusSample.words(article.body()), sample.size() / 30);
      if (words.size() >= count) {
        return new Words.AllOf(some(words, count));
      }
    }
  }

  private Words sameSentence() {
    while (true) {
      List<String> sentences = CorpusSample.sentences(oneOf(sample.readClosely()).body());
      List<String> words = common(CorpusSample.words(oneOf(sentences)), sample.size() / 200);
      if (words.size() >= 2) {
        return new Words.SameSentence(some(words, 2));
      }
    }
  }

  /** Words that are neither everywhere nor in fewer than so many articles, each once. */
  private List<String> common(List<String> words, int least) {
    return words.stream()
        .distinct()
        .filter(word -> sample.articles(word) >= least)
        .filter(word -> sample.articles(word) <= sample.size() / 3)
        .toList();
  }

  private List<String> some(List<String> words, int count) {
    Set<String> some = new LinkedHashSet<>();
    while (some.size() < count) {
      some.add(oneOf(words));
    }
    return List.copyOf(some);
  }

  /** Ends in a consonant behind a vowel, where no stemmer sees a whole word in it. */
  private String beginning() {
    while (true) {
      String word = oneOf(middle);
      for (int end = 4; end < word.length(); end++) {
        if (isVowel(word.charAt(end - 2)) && "bdfgkmpv".indexOf(word.charAt(end - 1)) >= 0) {
          return word.substring(0, end);
        }
      }
    }
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }

  /** A long word with a letter in it that does not belong there. */
  private String misspelt() {
    for (int i = 0; i < MAX_TRIES; i++) {
      String word = oneOf(middle);
      if (word.length() >= 7) {
        int at = 3 + random.nextInt(word.length() - 5);
        return word.substring(0, at) + "z" + word.substring(at + 1);
      }
    }
    return oneOf(high);
  }

  private Filter oneYear() {
    Instant first = sample.first().truncatedTo(ChronoUnit.DAYS);
    long days = Duration.between(first, sample.last()).toDays() + 1;
    long length = Math.max(1, Math.min(days / 2, 365));
    Instant from = first.plus(Duration.ofDays(random.nextLong(days - length + 1)));
    return new Filter(null, List.of(), from, from.plus(Duration.ofDays(length)));
  }

  private Filter named(int count) {
    return new Filter(null, some(people, count), null, null);
  }

  /** A given name and the beginning of a surname. */
  private static String typed(String person) {
    int blank = person.indexOf(' ');
    return person.substring(0, Math.min(person.length(), blank < 0 ? 3 : blank + 2));
  }
}
