package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PersonTest {

  @Test
  void keepsTheOrderOfNames() {
    Person person =
        Person.of("Juan Guaidó")
            .withAliases("Guaidó", "Juan Gerardo Guaidó Márquez")
            .withIdentifiers("wikidata:Q57742365")
            .withRoles("opposition leader");

    assertThat(person.names())
        .containsExactly("Juan Guaidó", "Guaidó", "Juan Gerardo Guaidó Márquez");
    assertThat(person.identifiers()).containsExactly("wikidata:Q57742365");
    assertThat(person.roles()).containsExactly("opposition leader");
  }

  @Test
  void leavesOutSpaceAndSpellingsThatCompareEqual() {
    Person person =
        Person.of(" Juan Guaidó ")
            .withAliases("JUAN GUAIDO", "Guaidó", "guaido")
            .withRoles("a", "a");

    assertThat(person.name()).isEqualTo("Juan Guaidó");
    assertThat(person.aliases()).containsExactly("Guaidó");
    assertThat(person.roles()).containsExactly("a");
  }

  @Test
  void refusesWhatIsNoNameOrNotOneLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Person.of(" "))
        .withMessage("name must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Person.of("?!"))
        .withMessage("name must have a letter or digit, got \"?!\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Person.of("Ana").withAliases("Ana\nDiaz"))
        .withMessage("alias must be one line of text, got \"Ana\nDiaz\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Person.of("Ana").withRoles("\ud800"))
        .withMessage("role must be one line of text, got \"\ud800\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Person.of("Ana").withIdentifiers(""))
        .withMessage("identifier must not be blank");
  }
}
