package io.github.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleTest {

  @Test
  void coloursAreForTerminals() {
    assertThat(console(true, Map.of()).style()).isEqualTo(Style.COLOUR);
    assertThat(console(false, Map.of()).style()).isEqualTo(Style.PLAIN);
  }

  @Test
  void noColorWins() {
    assertThat(console(true, Map.of("NO_COLOR", "1")).style()).isEqualTo(Style.PLAIN);
    assertThat(console(false, Map.of("NO_COLOR", "1", "CLICOLOR_FORCE", "1")).style())
        .isEqualTo(Style.PLAIN);
    assertThat(console(true, Map.of("NO_COLOR", "")).style()).isEqualTo(Style.COLOUR);
  }

  @Test
  void coloursCanBeForced() {
    assertThat(console(false, Map.of("CLICOLOR_FORCE", "1")).style()).isEqualTo(Style.COLOUR);
    assertThat(console(false, Map.of("CLICOLOR_FORCE", "0")).style()).isEqualTo(Style.PLAIN);
    assertThat(console(false, Map.of("CLICOLOR_FORCE", "")).style()).isEqualTo(Style.PLAIN);
  }

  @Test
  void linesAreOnlyBrokenForTerminals() {
    assertThat(console(false, Map.of("COLUMNS", "60")).width()).isEqualTo(Integer.MAX_VALUE);
    assertThat(console(true, Map.of()).width()).isEqualTo(80);
    assertThat(console(true, Map.of("COLUMNS", "60")).width()).isEqualTo(60);
    assertThat(console(true, Map.of("COLUMNS", "1000")).width()).isEqualTo(120);
    assertThat(console(true, Map.of("COLUMNS", "wide")).width()).isEqualTo(80);
  }

  private static Console console(boolean terminal, Map<String, String> environment) {
    Output out = new Output(OutputStream.nullOutputStream());
    PrintStream err = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
    return new Console(InputStream.nullInputStream(), out, err, Style.PLAIN, 0, false, environment)
        .forReader(terminal);
  }
}
