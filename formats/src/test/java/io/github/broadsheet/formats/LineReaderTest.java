package io.github.broadsheet.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.formats.LineReader.Step;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  @Test
  void linesComeWithoutTheirEnds() throws IOException {
    assertThat(read("one\n\nthree\n", 10)).containsExactly("1 one", "2 ", "3 three");
  }

  @Test
  void lastLineNeedsNoEnd() throws IOException {
    assertThat(read("one\ntwo", 10)).containsExactly("1 one", "2 two");
  }

  @Test
  void nothingHasNoLines() throws IOException {
    assertThat(read("", 10)).isEmpty();
  }

  @Test
  void lineIsTooLongFromOneByteBeyondTheLimit() throws IOException {
    assertThat(read("12345\n123456\n1\n", 5)).containsExactly("1 12345", "2 TOO_LONG", "3 1");
  }

  @Test
  void linesMayBeLongerThanTheBuffer() throws IOException {
    String longLine = "x".repeat(200_000);

    assertThat(read(longLine + "\nshort\n" + longLine, 300_000))
        .containsExactly("1 " + longLine, "2 short", "3 " + longLine);
    assertThat(read(longLine + "\nshort", 100_000)).containsExactly("1 TOO_LONG", "2 short");
  }

  private static List<String> read(String text, int maxLength) throws IOException {
    LineReader reader =
        new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), maxLength);
    List<String> lines = new ArrayList<>();
    for (Step step = reader.advance(); step != Step.END; step = reader.advance()) {
      String content =
          step == Step.LINE
              ? new String(reader.bytes(), 0, reader.length(), StandardCharsets.UTF_8)
              : step.name();
      lines.add(reader.number() + " " + content);
    }
    return lines;
  }
}
