package io.github.broadsheet.formats;

import java.time.ZoneOffset;
import java.util.regex.Pattern;

/**
 * Says whether the first line of a plain text is its title. When in doubt it is not: a title that
 * is missing can be added, and one that is wrong misleads every search. The numbers are guesses,
 * tried on scraped pages.
 */
final class TitleRules {

  private static final int MAX_LENGTH = 160;

  /** A line this long is a paragraph of its own, not one row of a text broken into rows. */
  private static final int MIN_PARAGRAPH_LENGTH = 100;

  private static final Pattern HEADING_MARK = Pattern.compile("^#{1,6}[ \\t]+");

  private static final String AGENCY =
      "(?:ap|afp|reuters|efe|dpa|upi|ansa|tass|xinhua|bloomberg|cnn|getty(?: images)?)";

  private static final Pattern CREDIT =
      Pattern.compile(
          "^(?:©|\\(c\\)|copyright\\s*(?:©|\\(c\\)|\\d|by\\b)"
              + "|(?:file |stock )?(?:photo(?:graph)?|foto|image|imagen|picture|screenshot|credit)"
              + "s?(?: credit)?\\s*(?::|/|by\\b)"
              + "|photo illustration\\b).*"
              + "|.*/\\s*"
              + AGENCY
              + "$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A place and perhaps an agency, with nothing after the dash or the bracket. */
  private static final Pattern DATELINE =
      Pattern.compile(
          ".*[-–—]$|[\\p{L} .,'’]{2,60}\\(" + AGENCY + "\\)$", Pattern.CASE_INSENSITIVE);

  private static final Pattern BYLINE =
      Pattern.compile("^(?i:by|por) \\p{Lu}\\S*(?:,? (?:and|y|de|\\p{Lu}\\S*))+$");

  private static final Pattern ADDRESS = Pattern.compile("^(?:https?://|www\\.)\\S+$");

  /** Behind the mark there may be closing quotes and brackets. */
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’»)\\]]*$");

  private static final Pattern FULL_STOP = Pattern.compile("[.][\"'”’»)\\]]*$");
  private static final Pattern ELLIPSIS_OR_ACRONYM =
      Pattern.compile("(?:\\.\\.|(?:\\b\\p{L}\\.){2})[\"'”’»)\\]]*$");
  private static final Pattern GOES_ON = Pattern.compile("[,;:]$");

  private TitleRules() {}

  /**
   * Returns whether the line is the title of what follows it.
   *
   * @param after the text behind the line, which begins with the line end or is empty
   */
  static boolean isTitle(String line, String after) {
    return readsLikeTitle(withoutMarkup(line)) && mayBeFollowedBy(after);
  }

  /** Returns the line without the mark of a Markdown heading and without space around it. */
  static String withoutMarkup(String line) {
    return HEADING_MARK.matcher(line.strip()).replaceFirst("").strip();
  }

  private static boolean readsLikeTitle(String line) {
    return line.length() <= MAX_LENGTH
        && line.codePoints().anyMatch(Character::isLetter)
        && !beginsInTheMiddle(line)
        && !endsLikeProse(line)
        && !CREDIT.matcher(line).matches()
        && !DATELINE.matcher(line).matches()
        && !BYLINE.matcher(line).matches()
        && !ADDRESS.matcher(line).matches()
        && new DateReader(ZoneOffset.UTC).read(line).date() == null;
  }

  private static boolean mayBeFollowedBy(String after) {
    String next = after.startsWith("\n") ? after.substring(1) : after;
    int end = next.indexOf('\n');
    String line = (end < 0 ? next : next.substring(0, end)).strip();
    return line.isEmpty() || isParagraph(line);
  }

  /**
   * Right below a title stands a whole paragraph; right below a row of broken text, a row of it.
   */
  private static boolean isParagraph(String line) {
    return !beginsInTheMiddle(line)
        && (line.length() >= MIN_PARAGRAPH_LENGTH || SENTENCE_END.matcher(line).find());
  }

  /** As in {@code of the army}, but not as in {@code iPhone}. */
  private static boolean beginsInTheMiddle(String line) {
    return Character.isLowerCase(line.codePointAt(0))
        && !(line.length() > 1 && Character.isUpperCase(line.codePointAt(1)));
  }

  private static boolean endsLikeProse(String line) {
    return GOES_ON.matcher(line).find()
        || (FULL_STOP.matcher(line).find() && !ELLIPSIS_OR_ACRONYM.matcher(line).find());
  }
}
