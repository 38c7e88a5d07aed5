package io.github.broadsheet.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes in JSON, beyond what JSON itself asks for, the characters that steer a terminal or turn
 * the reading direction.
 */
final class TerminalEscapes extends CharacterEscapes {

  private static final int DELETE = 0x7F;

  private final int[] ascii = standardAsciiEscapesForJSON();

  TerminalEscapes() {
    ascii[DELETE] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    boolean harmful =
        Character.isISOControl(character)
            || (character >= 0x2028 && character <= 0x202E)
            || (character >= 0x2066 && character <= 0x2069);
    return harmful ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", character)) : null;
  }
}
