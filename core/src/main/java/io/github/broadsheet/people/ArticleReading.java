package io.github.broadsheet.people;

import io.github.broadsheet.Article;
import io.github.broadsheet.Mention;
import io.github.broadsheet.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * One article on its way from text to mentions: tokens, runs, judged names, people, mentions. Used
 * by one thread and thrown away.
 */
final class ArticleReading {

  private final List<FieldReading> fields;
  private final ArticleNames names;
  private final ArticlePeople people = new ArticlePeople();

  private ArticleReading(List<FieldReading> fields, ArticleNames names) {
    this.fields = fields;
    this.names = names;
  }

  static ArticleReading of(Article article, NameHints hints, KnownNames directory) {
    TextLanguage language = TextLanguage.of(article);
    List<FieldTokens> texts = tokens(article, language.lexicon());
    LowerWords lowerWords = new LowerWords(texts);
    NameJudge judge = new NameJudge(hints, directory, lowerWords);
    List<FieldReading> fields = new ArrayList<>();
    for (FieldTokens tokens : texts) {
      lowerWords.add(tokens);
      fields.add(new FieldReading(tokens, language, lowerWords, directory));
    }
    for (FieldReading field : fields) {
      field.runs().stream()
          .filter(run -> !run.listed())
          .forEach(run -> judge.add(run, field.cues(run)));
    }
    ArticleNames names = new ArticleNames(KnownNames.of(article.people()), directory, judge);
    ArticleReading reading = new ArticleReading(fields, names);
    reading.introducePeople();
    return reading;
  }

  private static List<FieldTokens> tokens(Article article, Lexicon lexicon) {
    List<FieldTokens> texts = new ArrayList<>();
    if (article.title() != null) {
      texts.add(TokenReader.read(TextField.TITLE, article.title(), lexicon));
    }
    if (article.body() != null) {
      texts.add(TokenReader.read(TextField.BODY, article.body(), lexicon));
    }
    return texts;
  }

  /** Full names first, so that a surname finds them wherever they stand; then single words. */
  private void introducePeople() {
    ArticlePeople inside = new ArticlePeople();
    introduceRuns(inside, run -> !run.isSingleWord() && !run.first().opensSentence());
    names.given().forEach((key, surface) -> people.introduce(surface, key, null, -1));
    introduceRuns(people, run -> !run.isSingleWord() && !opensBeforeName(run, inside));
    introduceRuns(people, run -> run.isSingleWord() && !people.hasWord(run.key()));
    for (FieldReading field : fields) {
      FieldTokens tokens = field.tokens();
      for (TokenRange range : names.knownNames(tokens)) {
        String name = tokens.line(range.from(), range.to());
        String key = tokens.key(range.from(), range.to());
        people.introduce(name, key, null, tokens.at(range.from()).start());
      }
    }
  }

  /** Whether a sentence opens with a word before a name known from inside one: "Ask van Dyck". */
  private static boolean opensBeforeName(Run run, ArticlePeople inside) {
    Token first = run.first();
    if (!first.opensSentence() || first.isGivenName() || run.to() - run.from() < 3) {
      return false;
    }
    String rest = run.tokens().key(run.from() + 1, run.to());
    return inside.named(rest) != null || inside.withWords(rest) != null;
  }

  private void introduceRuns(ArticlePeople target, Predicate<Run> kind) {
    int offset = 0;
    for (FieldReading field : fields) {
      for (Run run : field.runs()) {
        boolean subject = !run.listed() && !field.isCredit(run);
        if (subject && kind.test(run) && names.isPerson(run.key())) {
          target.introduce(run.name(), run.key(), run.role(), offset + run.start());
        }
      }
      offset += field.tokens().text().length();
    }
  }

  /** Returns the mentions of the article, title first. */
  List<Mention> mentions() {
    List<Mention> mentions = new ArrayList<>();
    int offset = 0;
    for (FieldReading field : fields) {
      FieldTokens tokens = field.tokens();
      for (FoundName name : new MentionReader(field, names, people, offset).read()) {
        mentions.add(name.toMention(tokens));
      }
      offset += tokens.text().length();
    }
    return List.copyOf(mentions);
  }

  /** The texts of the article as read, title first. */
  List<FieldReading> fields() {
    return fields;
  }

  /** Whether a run is judged to be a person's name, or a surname of one. */
  boolean isPerson(Run run) {
    return names.isPerson(run.key()) || run.isSingleWord() && people.isSurname(run.key());
  }
}
