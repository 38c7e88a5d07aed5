package io.github.broadsheet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.broadsheet.PeopleDirectory;
import io.github.broadsheet.PeopleDirectory.Apart;
import io.github.broadsheet.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleFileTest {

  private static final PeopleDirectory DIRECTORY =
      PeopleDirectory.of(
          List.of(
              Person.of("Nicolás Maduro"),
              Person.of("Juan Guaidó")
                  .withAliases("Juan Gerardo Guaidó Márquez", "Guaidó: the man")
                  .withIdentifiers("wikidata:Q57742365", "#1")
                  .withRoles("opposition leader")),
          List.of(new Apart("William Hart", "Bill Hart"), new Apart("A", "B")));

  private static final String TEXT =
      """
      broadsheet-people 1

      person: Juan Guaidó
      alias: Juan Gerardo Guaidó Márquez
      alias: Guaidó: the man
      id: wikidata:Q57742365
      id: #1
      role: opposition leader

      person: Nicolás Maduro

      apart: A | B
      apart: Bill Hart | William Hart
      """;

  @Test
  void writesSortedBlocks() {
    assertThat(PeopleFile.write(DIRECTORY)).isEqualTo(TEXT);
    assertThat(PeopleFile.write(PeopleDirectory.empty())).isEqualTo("broadsheet-people 1\n");
  }

  @Test
  void readsWhatItWrote() {
    assertThat(PeopleFile.read(TEXT, "people.txt")).isEqualTo(DIRECTORY);
    assertThat(PeopleFile.write(PeopleFile.read(TEXT, "people.txt"))).isEqualTo(TEXT);
  }

  @Test
  void readsWhatWasEditedByHand() {
    String edited =
        "\uFEFFbroadsheet-people 1 \r\n"
            + "apart:William Hart|Bill Hart\r\n"
            + "person:   Nicolás Maduro\r\n"
            + "\r\n\r\n"
            + "  alias: Maduro";

    assertThat(PeopleFile.read(edited, "people.txt"))
        .isEqualTo(
            PeopleDirectory.of(
                List.of(Person.of("Nicolás Maduro").withAliases("Maduro")),
                List.of(new Apart("Bill Hart", "William Hart"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          x ~ line 1 of people.txt must be "broadsheet-people 1", got "x"
          broadsheet-people 1;# me ~ line 2 of people.txt must begin with person:, alias:, id:, role: or apart:, got "# me"
          broadsheet-people 1;;alias: A ~ line 3 of people.txt must come after a person: line, got "alias: A"
          broadsheet-people 1;person: ~ line 2 of people.txt: name must not be blank
          broadsheet-people 1;person: A;alias: ? ~ line 3 of people.txt: alias must have a letter or digit, got "?"
          broadsheet-people 1;person: A;id: ~ line 3 of people.txt: identifier must not be blank
          broadsheet-people 1;person: A;role: ~ line 3 of people.txt: role must not be blank
          broadsheet-people 1;person: A;person: B;alias: a ~ line 4 of people.txt must have a name of one person, got "a" which is in line 2 too; remove one of them or make one person of both
          broadsheet-people 1;apart: A ~ line 2 of people.txt must have two names with a | between, got "A"
          broadsheet-people 1;apart: A | a ~ line 2 of people.txt: other must be another name than "A", got "a"
          broadsheet-people 1;apart: A | B;person: B;alias: A ~ line 2 of people.txt must have names of two people, got two of B; remove the line or one of the names
          """)
  void namesTheLineAndTheRemedy(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PeopleFile.read(text.replace(';', '\n'), "people.txt"))
        .withMessage(message);
  }

  @Test
  void showsOnlyTheBeginningOfALongLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PeopleFile.read("x".repeat(1_000), "people.txt"))
        .withMessage(
            "line 1 of people.txt must be \"broadsheet-people 1\", got \""
                + "x".repeat(80)
                + "…\"");
  }
}
