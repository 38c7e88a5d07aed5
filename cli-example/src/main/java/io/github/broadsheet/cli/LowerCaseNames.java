package io.github.broadsheet.cli;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the constants of an enum in lower case, as options spell them, and lists them for
 * completion.
 */
abstract class LowerCaseNames<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

  private final Class<E> type;

  LowerCaseNames(Class<E> type) {
    this.type = type;
  }

  @Override
  public E convert(String name) {
    return EnumSet.allOf(type).stream()
        .filter(constant -> nameOf(constant).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "must be one of " + String.join(", ", this) + ", got '" + name + "'"));
  }

  @Override
  public Iterator<String> iterator() {
    return EnumSet.allOf(type).stream().map(LowerCaseNames::nameOf).iterator();
  }

  private static String nameOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
