package io.github.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void countsUpInItsPlaceAndIsGoneInTheEnd() throws InterruptedException {
    try (ProgressLine progress = new ProgressLine(console(true))) {
      progress.advance();
      Thread.sleep(120);
      progress.advance();
      assertThat(err.toString(UTF_8)).matches("\r2 articles \\(\\d+/s\\)");
    }
    assertThat(err.toString(UTF_8)).endsWith("\r\u001B[K");
  }

  @Test
  void isForTerminalsAlone() throws InterruptedException {
    try (ProgressLine progress = new ProgressLine(console(false))) {
      Thread.sleep(120);
      progress.advance();
    }
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  private Console console(boolean progress) {
    return new Console(
        InputStream.nullInputStream(),
        new Output(OutputStream.nullOutputStream()),
        new PrintStream(err, true, UTF_8),
        Style.PLAIN,
        80,
        progress,
        Map.of());
  }
}
