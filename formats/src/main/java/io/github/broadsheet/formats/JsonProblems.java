package io.github.broadsheet.formats;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Says in a sentence what is wrong with JSON, without what only the parser's authors understand.
 */
final class JsonProblems {

  private static final Pattern CONTROL_CHARACTER =
      Pattern.compile("\\(+CTRL-CHAR, code (\\d+)\\)+");
  private static final Pattern CODE = Pattern.compile(" \\(code \\d+[^)]*\\)");
  private static final Pattern SETTING = Pattern.compile(", from `[^`]*`");

  private JsonProblems() {}

  static String describe(JacksonException problem) {
    String message = problem.getOriginalMessage();
    return switch (problem) {
      case StreamConstraintsException e ->
          "is beyond a limit: " + lowerFirst(SETTING.matcher(message).replaceAll(""));
      case UnexpectedEndOfInputException e -> notValid(e) + "it ends too early";
      default -> notValid(problem) + lowerFirst(withoutExpectations(message));
    };
  }

  static String notAnObject(@Nullable JsonToken token) {
    return "is not a JSON object, but " + typeOf(token);
  }

  static String typeOf(@Nullable JsonToken token) {
    return switch (token) {
      case null -> "nothing";
      case START_OBJECT, END_OBJECT, PROPERTY_NAME -> "an object";
      case START_ARRAY, END_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case VALUE_NULL -> "null";
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> "something else";
    };
  }

  private static String notValid(JacksonException problem) {
    TokenStreamLocation where = problem.getLocation();
    return "is not valid JSON" + (where == null ? "" : " at column " + where.getColumnNr()) + ": ";
  }

  /** What the parser expected instead is a list of all that JSON knows; it comes after a colon. */
  private static String withoutExpectations(String message) {
    int colon = message.indexOf(": ");
    String what = colon < 0 ? message : message.substring(0, colon);
    String named = CONTROL_CHARACTER.matcher(what).replaceAll("(control character $1)");
    return CODE.matcher(named).replaceAll("");
  }

  private static String lowerFirst(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
