package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.broadsheet.PeopleDirectory.Apart;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleDirectoryTest {

  private static final Person YANEZ =
      Person.of("Esteban Yanez Rodriguez")
          .withAliases("Francisco Yanez")
          .withIdentifiers("a:1")
          .withRoles("general");
  private static final Person DIAZ = Person.of("Ana Díaz");

  @Test
  void findsByNameAndAliasHoweverSpelled() {
    PeopleDirectory directory = PeopleDirectory.empty().withPerson(YANEZ).withPerson(DIAZ);

    assertThat(directory.find("FRANCISCO YÁNEZ")).contains(YANEZ);
    assertThat(directory.find("ana diaz")).contains(DIAZ);
    assertThat(directory.find("Yanez")).isEmpty();
    assertThat(directory.find("")).isEmpty();
    assertThat(directory.people()).containsExactly(DIAZ, YANEZ);
  }

  @Test
  void isEqualWhateverTheOrder() {
    Apart pair = new Apart("B", "A");
    PeopleDirectory one = PeopleDirectory.of(List.of(YANEZ, DIAZ), List.of(pair));
    PeopleDirectory other =
        PeopleDirectory.of(List.of(DIAZ, YANEZ), List.of(new Apart("A", "B"), new Apart("a", "b")));

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one.apart()).containsExactly(new Apart("A", "B"));
    assertThat(one).isNotEqualTo(PeopleDirectory.empty()).isNotEqualTo("x");
    assertThat(one).hasToString("PeopleDirectory[people=2, apart=1]");
  }

  @Test
  void aPersonTakesThePlaceOfTheOneWithTheEqualName() {
    Person changed = Person.of("ESTEBAN YÁNEZ RODRÍGUEZ");

    assertThat(PeopleDirectory.empty().withPerson(YANEZ).withPerson(changed).people())
        .containsExactly(changed);
  }

  @Test
  void aNameIsOnePersons() {
    PeopleDirectory directory = PeopleDirectory.empty().withPerson(YANEZ);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> directory.withPerson(Person.of("Francisco Yánez")))
        .withMessage(
            "\"Francisco Yánez\" must be a name of one person, got Esteban Yanez Rodriguez and"
                + " Francisco Yánez");
  }

  @Test
  void mergingMakesAllNamesAliasesOfTheOneKept() {
    PeopleDirectory directory =
        PeopleDirectory.empty()
            .withPerson(YANEZ)
            .withPerson(Person.of("Paco").withAliases("P. Yanez").withIdentifiers("b:2"));

    assertThat(directory.withMerged("Paco", "Francisco Yanez").people())
        .containsExactly(
            Person.of("Paco")
                .withAliases("P. Yanez", "Esteban Yanez Rodriguez", "Francisco Yanez")
                .withIdentifiers("b:2", "a:1")
                .withRoles("general"));
    assertThat(PeopleDirectory.empty().withMerged("A", "B").people())
        .containsExactly(Person.of("A").withAliases("B"));
  }

  @Test
  void mergingTakesBackWhatKeptTheTwoApart() {
    PeopleDirectory split = PeopleDirectory.empty().withSplit("A", "B").withSplit("A", "C");

    assertThat(split.withMerged("A", "B").apart()).containsExactly(new Apart("A", "C"));
  }

  @Test
  void mergingOnePersonWithItselfIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PeopleDirectory.empty()
                    .withPerson(YANEZ)
                    .withMerged("Francisco Yanez", YANEZ.name()))
        .withMessage(
            "\"Francisco Yanez\" and \"Esteban Yanez Rodriguez\" must be two people, got names of"
                + " Esteban Yanez Rodriguez");
  }

  @Test
  void mergingPeopleWhoseOtherNamesAreApartIsRefused() {
    PeopleDirectory directory =
        PeopleDirectory.of(
            List.of(YANEZ, Person.of("X").withAliases("Y")), List.of(new Apart("Y", "Z")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> directory.withPerson(Person.of("X").withAliases("Y", "Z")))
        .withMessage("\"Y\" and \"Z\" are declared apart and must not both be names of X");
  }

  @Test
  void splittingTakesAnAliasOutAndKeepsTheTwoApart() {
    PeopleDirectory directory =
        PeopleDirectory.empty()
            .withPerson(YANEZ)
            .withSplit("francisco yanez", "Esteban Yanez Rodriguez");

    assertThat(directory.people()).containsExactly(YANEZ.withAliases());
    assertThat(directory.apart())
        .containsExactly(new Apart("Esteban Yanez Rodriguez", "francisco yanez"));
  }

  @Test
  void splittingUnknownNamesKeepsThemApart() {
    PeopleDirectory directory = PeopleDirectory.empty().withSplit("B", "A");

    assertThat(directory.people()).isEmpty();
    assertThat(directory.apart()).containsExactly(new Apart("A", "B"));
  }

  @Test
  void theNameThatIsListedCannotBeSplitOff() {
    PeopleDirectory directory = PeopleDirectory.empty().withPerson(YANEZ);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> directory.withSplit("Esteban Yanez Rodriguez", "Francisco Yanez"))
        .withMessage(
            "name must be another name of Esteban Yanez Rodriguez, got \"Esteban Yanez Rodriguez\";"
                + " split the other name from it instead");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> directory.withSplit("Ana", "ANA"))
        .withMessage(
            "name must be another name of ANA, got \"Ana\"; split the other name from it instead");
  }

  @Test
  void aNameIsNotApartFromItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Apart("Ana", "ANÁ"))
        .withMessage("other must be another name than \"Ana\", got \"ANÁ\"");
  }
}
