package io.github.broadsheet.syntax;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A field as someone named it.
 *
 * @param field which one
 * @param number the number in the name ({@code near5}), -1 if there is none
 */
record FieldName(Field field, int number) {

  private static final int MAX_DIGITS = 9;
  private static final Map<String, Field> FIELDS =
      Arrays.stream(Field.values())
          .flatMap(field -> field.names().stream().map(name -> Map.entry(name, field)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /** Returns the field of a name, in any case, or null if there is none. */
  static @Nullable FieldName find(String typed) {
    String name = typed.toLowerCase(Locale.ROOT);
    int digits = name.length();
    while (digits > 0 && isDigit(name.charAt(digits - 1))) {
      digits--;
    }
    int count = name.length() - digits;
    Field field = FIELDS.get(name.substring(0, digits));
    boolean numbered = field != null && field.role() == Field.Role.NUMBERED_SCOPE;
    if (field == null || numbered != count > 0 || count > MAX_DIGITS) {
      return null;
    }
    return new FieldName(field, numbered ? Integer.parseInt(name.substring(digits)) : -1);
  }

  /** Returns the name as messages show it. */
  @Override
  public String toString() {
    return field.names().getFirst() + (number < 0 ? "" : number);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
