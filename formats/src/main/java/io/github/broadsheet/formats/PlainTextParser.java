package io.github.broadsheet.formats;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a plain text apart: header lines, date, title, body. */
final class PlainTextParser {

  private static final Map<String, ArticleKey> KEYS =
      Map.of(
          "title", ArticleKey.TITLE,
          "headline", ArticleKey.TITLE,
          "outlet", ArticleKey.OUTLET,
          "date", ArticleKey.DATE,
          "people", ArticleKey.PEOPLE,
          "author", ArticleKey.AUTHORS,
          "authors", ArticleKey.AUTHORS,
          "url", ArticleKey.URL,
          "language", ArticleKey.LANGUAGE,
          "lang", ArticleKey.LANGUAGE);

  private static final Pattern HEADER_LINE = Pattern.compile("\\s*([A-Za-z]+)\\s*:(.*)");

  /** As some scrapers leave it: the word, the day, and the text goes on in the same line. */
  private static final Pattern LEADING_DATE =
      Pattern.compile(
          "\\s*date[ \\t]+(\\d{4}-\\d{2}-\\d{2})(?!\\S)[ \\t]*", Pattern.CASE_INSENSITIVE);

  private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
  private static final Pattern BLANK_LINES = Pattern.compile("(?:\\s*\\n)+");

  private final ArticleDraft draft = new ArticleDraft();
  private final String text;

  /** Where what has not been read begins; always the beginning of a line, or behind the date. */
  private int position;

  private PlainTextParser(String text) {
    this.text = text;
  }

  /** Returns what the text says of its article. */
  static ArticleDraft parse(String text) {
    return new PlainTextParser(LINE_END.matcher(text).replaceAll("\n")).parse();
  }

  private ArticleDraft parse() {
    skipBlankLines();
    readHeader();
    skipBlankLines();
    readLeadingDate();
    readTitle();
    draft.put(ArticleKey.BODY, text.substring(position).stripTrailing());
    return draft;
  }

  private void readHeader() {
    Map<ArticleKey, List<String>> names = new EnumMap<>(ArticleKey.class);
    while (readHeaderLine(names)) {
      skipLine();
    }
    names.forEach(draft::putNames);
  }

  private boolean readHeaderLine(Map<ArticleKey, List<String>> names) {
    Matcher line = HEADER_LINE.matcher(line());
    ArticleKey key = line.matches() ? KEYS.get(line.group(1).toLowerCase(Locale.ROOT)) : null;
    if (key == null) {
      return false;
    }
    String value = line.group(2).strip();
    if (key.holdsNames()) {
      names.computeIfAbsent(key, k -> new ArrayList<>()).addAll(NameList.split(value));
    } else {
      draft.put(key, value);
    }
    return true;
  }

  private void readLeadingDate() {
    Matcher date = LEADING_DATE.matcher(line());
    if (!draft.has(ArticleKey.DATE) && date.lookingAt()) {
      draft.put(ArticleKey.DATE, date.group(1));
      position += date.end();
      skipBlankLines();
    }
  }

  private void readTitle() {
    String line = line();
    if (!draft.has(ArticleKey.TITLE)
        && TitleRules.isTitle(line, text.substring(position + line.length()))) {
      draft.put(ArticleKey.TITLE, TitleRules.withoutMarkup(line));
      skipLine();
      skipBlankLines();
    }
  }

  /** Returns the line, or what is left of it, without its end. */
  private String line() {
    return text.substring(position, lineEnd());
  }

  private void skipLine() {
    position = Math.min(text.length(), lineEnd() + 1);
  }

  private int lineEnd() {
    int end = text.indexOf('\n', position);
    return end < 0 ? text.length() : end;
  }

  private void skipBlankLines() {
    Matcher blank = BLANK_LINES.matcher(text).region(position, text.length());
    if (blank.lookingAt()) {
      position = blank.end();
    }
  }
}
