package io.github.broadsheet.corpus;

import io.github.broadsheet.Article;
import io.github.broadsheet.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An article and where its words stand. Sentences and paragraphs are known of bodies alone in which
 * each line is a paragraph, and each sentence ends with a full stop and a space or at the end of
 * the line.
 */
final class NaiveArticle {

  /** Where the body begins: so far behind every title that nothing spans both. */
  private static final int BODY = 1_000_000;

  /** What parts the names of two authors. */
  private static final int AUTHOR_GAP = 1_000;

  /**
   * A word in its place.
   *
   * @param terms what finds it
   * @param position counted in words
   */
  record Place(Set<String> terms, int position) {}

  /**
   * Words side by side.
   *
   * @param first the position of the first word
   * @param last the position of the last word
   */
  record Range(int first, int last) {

    boolean contains(Range other) {
      return first <= other.first && other.last <= last;
    }

    int length() {
      return last - first + 1;
    }

    boolean overlaps(Range other) {
      return first <= other.last && other.first <= last;
    }
  }

  private final Article article;
  private final List<Place> title = new ArrayList<>();
  private final List<Place> text = new ArrayList<>();
  private final List<Place> author = new ArrayList<>();
  private final List<Range> sentences = new ArrayList<>();
  private final List<Range> paragraphs = new ArrayList<>();

  NaiveArticle(Article article) {
    this.article = article;
    if (article.title() != null) {
      add(NaiveText.indexed(article.title(), true), 0, title);
    }
    text.addAll(title);
    if (article.body() != null) {
      addBody(article.body());
    }
    for (int i = 0; i < article.authors().size(); i++) {
      add(NaiveText.indexed(article.authors().get(i), false), i * AUTHOR_GAP, author);
    }
  }

  private void addBody(String body) {
    int position = BODY;
    for (String paragraph : body.split("\n")) {
      int paragraphStart = position;
      for (String sentence : paragraph.split("(?<=\\.) ")) {
        int sentenceStart = position;
        position = add(NaiveText.indexed(sentence, true), position, text);
        addRange(sentenceStart, position, sentences);
      }
      addRange(paragraphStart, position, paragraphs);
    }
  }

  private static int add(List<NaiveText.Token> tokens, int from, List<Place> places) {
    int position = from;
    for (NaiveText.Token token : tokens) {
      places.add(new Place(token.terms(), position++));
    }
    return position;
  }

  private static void addRange(int start, int end, List<Range> ranges) {
    if (end > start) {
      ranges.add(new Range(start, end - 1));
    }
  }

  Article article() {
    return article;
  }

  String id() {
    return article.id();
  }

  /** The words of a field; those of lead and body are among those of the whole text. */
  List<Place> places(TextField field) {
    return switch (field) {
      case TITLE -> title;
      case AUTHOR -> author;
      case ANY -> text;
      case BODY -> text.subList(title.size(), text.size());
      case LEAD ->
          paragraphs.isEmpty()
              ? List.of()
              : text.subList(title.size(), title.size() + paragraphs.getFirst().length());
    };
  }

  List<Range> sentences() {
    return sentences;
  }

  List<Range> paragraphs() {
    return paragraphs;
  }
}
