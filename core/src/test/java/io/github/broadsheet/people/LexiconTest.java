package io.github.broadsheet.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconTest {

  @ParameterizedTest
  @EnumSource(WordClass.class)
  void everyListIsSortedAndSaysWhatItIs(WordClass wordClass) throws IOException {
    List<String> folders =
        Stream.of("any", "en", "es").filter(folder -> resource(folder, wordClass) != null).toList();
    assertThat(folders).isNotEmpty();
    for (String folder : folders) {
      try (InputStream list = resource(folder, wordClass)) {
        List<String> lines =
            new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst()).startsWith("# ");
        assertThat(lines.subList(1, lines.size())).isSorted().doesNotHaveDuplicates();
      }
    }
  }

  private static InputStream resource(String folder, WordClass wordClass) {
    return Lexicon.class.getResourceAsStream(folder + "/" + wordClass.listName() + ".txt");
  }

  @Test
  void aWordHasAllItsClasses() {
    assertThat(Lexicon.english().classesOf("king")).contains(WordClass.TITLE, WordClass.SURNAME);
    assertThat(Lexicon.english().classesOf("zebulink")).isEmpty();
  }

  @Test
  void aDoubleNameIsWhatItsPartsAre() {
    assertThat(Lexicon.english().classesOf("jean pascal")).contains(WordClass.MALE_NAME);
    assertThat(Lexicon.english().classesOf("zebulink smith")).containsExactly(WordClass.SURNAME);
  }

  @Test
  void languagesHaveTheirOwnWords() {
    assertThat(Lexicon.spanish().classesOf("ministra")).contains(WordClass.TITLE);
    assertThat(Lexicon.english().classesOf("ministra")).isEmpty();
  }
}
