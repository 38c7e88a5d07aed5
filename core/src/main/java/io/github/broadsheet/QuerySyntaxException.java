package io.github.broadsheet;

/** A query text that does not parse, and where it stops making sense. */
public final class QuerySyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int position;
  private final int length;
  private final String expected;

  /**
   * Creates an exception.
   *
   * @param message the problem in one sentence, without the query text
   * @param position where the problem begins, in UTF-16 code units from the start of the query
   * @param length how many code units it covers, 0 at the end of the query
   * @param expected what could have stood there
   */
  public QuerySyntaxException(String message, int position, int length, String expected) {
    super(message + " at position " + position + "; expected " + expected);
    this.position = position;
    this.length = length;
    this.expected = expected;
  }

  /** Returns where the problem begins, in UTF-16 code units from the start of the query. */
  public int position() {
    return position;
  }

  /** Returns how many code units the problem covers, 0 at the end of the query. */
  public int length() {
    return length;
  }

  /** Returns what could have stood there. */
  public String expected() {
    return expected;
  }
}
