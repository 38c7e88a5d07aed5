package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.example.TenLines;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that the README begins with. */
class ReadmeExampleTest {

  @TempDir Path folder;

  @Test
  void tenLinesPrintWhatTheReadmeSays() {
    String expected =
        """
        Harbour reopens after ten weeks (Harbour Courier)
          The dockers' **strike** ended on Monday, said Zoë **O'Rourken**.
        """;

    assertThat(printedBy(folder)).isEqualTo(expected);
    assertThat(printedBy(folder)).as("run again on the same index").isEqualTo(expected);
  }

  private static String printedBy(Path index) {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      TenLines.main(new String[] {index.toString()});
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
