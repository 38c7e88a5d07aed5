package io.github.broadsheet.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonDocumentSourceTest {

  @TempDir Path folder;

  @Test
  void oneObjectMaySpreadOverLines() throws IOException {
    Outcomes outcomes =
        read(
            """
            {
              "title": "Ferry back",
              "body": "It came."
            }
            """);

    assertThat(outcomes.article())
        .isEqualTo(Article.of("a.json:1", "It came.").withTitle("Ferry back"));
    assertThat(outcomes.all()).first().extracting(o -> o.origin().line()).isEqualTo(1);
  }

  @Test
  void objectsMayFollowOneAnother() throws IOException {
    assertThat(read("{\n\"title\": \"a\"\n}\n{\n\"title\": \"b\"\n}\n").ids())
        .containsExactly("a.json:1", "a.json:4");
  }

  @Test
  void arrayIsReadObjectByObject() throws IOException {
    assertThat(read("[\n  {\"title\": \"a\"},\n  {\"id\": \"x\", \"title\": \"b\"}\n]\n").ids())
        .containsExactly("a.json:2", "x");
  }

  @Test
  void furtherRecordsOnALineAreCounted() throws IOException {
    assertThat(read("[{\"title\": \"a\"}, {\"title\": \"b\"},\n{\"title\": \"c\"}]").ids())
        .containsExactly("a.json:1", "a.json:1.2", "a.json:2");
  }

  @Test
  void whatIsNoObjectInAnArrayIsRejected() throws IOException {
    Outcomes outcomes =
        read("[{\"title\": \"a\"},\n7,\n[{\"title\": \"x\"}],\n{\"title\": \"b\"}]");

    assertThat(outcomes.ids()).containsExactly("a.json:1", "a.json:4");
    assertThat(outcomes.rejections())
        .containsExactly(
            file() + ":2 is not a JSON object, but a number",
            file() + ":3 is not a JSON object, but an array");
  }

  @Test
  void mistakeEndsTheReadingOfTheFile() throws IOException {
    Outcomes outcomes = read("[\n{\"title\": \"a\"},\n{\"title\" \"b\"},\n{\"title\": \"c\"}\n]");

    assertThat(outcomes.ids()).containsExactly("a.json:2");
    assertThat(outcomes.rejections())
        .containsExactly(
            file()
                + ":3 is not valid JSON at column 10: unexpected character ('\"');"
                + " the rest of the file was not read");
  }

  @Test
  void jsonLinesMayBeCalledJson() throws IOException {
    Outcomes outcomes = read("{\"title\": \"a\"}\n{\"title\" \"b\"}\n{\"title\": \"c\"}\n");

    assertThat(outcomes.ids()).containsExactly("a.json:1", "a.json:3");
    assertThat(outcomes.rejections()).hasSize(1);
  }

  @Test
  void textBeyondTheLimitIsRejected() throws IOException {
    Outcomes outcomes =
        read("{\n\"body\": \"" + "x".repeat(ReadLimits.MAX_RECORD_BYTES + 1) + "\"\n}");

    assertThat(outcomes.articles()).isEmpty();
    assertThat(outcomes.rejections())
        .singleElement()
        .asString()
        .startsWith(file() + ":2 ")
        .contains(" is beyond a limit: string value length (")
        .endsWith("exceeds the maximum allowed (16777216); the rest of the file was not read");
  }

  @Test
  void cutGzipDataIsRejected() throws IOException {
    byte[] packed = Outcomes.gzip(Outcomes.utf8("[\n{\"title\": \"a\"},\n".repeat(50)));
    Files.write(file(), Arrays.copyOf(packed, packed.length - 12));

    assertThat(Outcomes.of(file()).rejections())
        .singleElement()
        .asString()
        .endsWith(" holds gzip data that ends too early; the rest was not read");
  }

  @Test
  void emptyFileIsRejected() throws IOException {
    assertThat(read(" \n").rejections()).containsExactly(file() + " is empty");
  }

  @Test
  void emptyArrayHoldsNothingAndIsNoMistake() throws IOException {
    assertThat(read("[]").all()).isEmpty();
  }

  private Outcomes read(String json) throws IOException {
    Files.writeString(file(), json);
    return Outcomes.of(file());
  }

  private Path file() {
    return folder.resolve("a.json");
  }
}
