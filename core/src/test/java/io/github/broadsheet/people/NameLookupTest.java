package io.github.broadsheet.people;

import static io.github.broadsheet.people.Resolvers.names;
import static io.github.broadsheet.people.Resolvers.resolver;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.people.Resolution.Outcome;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a name means. */
class NameLookupTest {

  private final PeopleResolver resolver =
      resolver(
          "Juan Guaidó",
          "Guaido",
          "Esteban Yanez Rodriguez",
          "Declan Roake",
          "Maeve Roake",
          "Roake",
          "Noor al-Marwadi",
          "Khalid al-Marwadi",
          "al-Marwadi",
          "Lula",
          "Volodymyr Zelensky",
          "Juan Perez",
          "Hsu Mei-Ran",
          "Jamie Tarn");

  @ParameterizedTest
  @ValueSource(strings = {"Juan Guaido", "juan guaidó", "JUAN GUAIDÓ", "Guaidó, Juan"})
  void aFullNameIsOnePersonWithoutTheSurnameAlone(String asked) {
    Resolution resolution = resolver.resolve(asked);

    assertThat(resolution)
        .isEqualTo(
            new Resolution(
                Outcome.PERSON,
                List.of(new ResolvedPerson("Juan Guaidó", List.of("juan guaido"), 1000, false)),
                1,
                Set.of("juan guaido"),
                true,
                List.of()));
  }

  @Test
  void aSurnameIsWhoeverBearsItAlone() {
    Resolution resolution = resolver.resolve("guaido");

    assertThat(resolution.outcome()).isEqualTo(Outcome.PERSON);
    assertThat(names(resolution)).containsExactly("Juan Guaidó");
    assertThat(resolution.keys()).containsExactly("guaido", "juan guaido");
  }

  @Test
  void aSurnameOfSeveralIsAllOfThem() {
    Resolution resolution = resolver.resolve("Roake");

    assertThat(resolution.outcome()).isEqualTo(Outcome.AMBIGUOUS);
    assertThat(names(resolution)).containsExactly("Declan Roake", "Maeve Roake");
    assertThat(resolution.peopleCount()).isEqualTo(2);
    assertThat(resolution.keys()).containsExactly("declan roake", "maeve roake", "roake");
  }

  @ParameterizedTest
  @ValueSource(strings = {"al-Marwadi", "Al Marwadi", "marwadi"})
  void aParticleMayBeLeftOutOfASurname(String asked) {
    Resolution resolution = resolver.resolve(asked);

    assertThat(names(resolution)).containsExactly("Noor al-Marwadi", "Khalid al-Marwadi");
    assertThat(resolution.keys())
        .containsExactly("al marwadi", "khalid al marwadi", "noor al marwadi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Yanez", "Rodriguez", "Yanez Rodriguez", "Esteban Yanez"})
  void partsOfANameInItsOrderAreThatPerson(String asked) {
    assertThat(resolver.resolve(asked).outcome()).isEqualTo(Outcome.PERSON);
    assertThat(names(resolver.resolve(asked))).containsExactly("Esteban Yanez Rodriguez");
  }

  @ParameterizedTest
  @CsvSource({
    "Vladimir Zelensky, Volodymyr Zelensky",
    "zelenskiy, Volodymyr Zelensky",
    "J. Tarn, Jamie Tarn",
    "Hsu, Hsu Mei-Ran",
    "Lula, Lula",
    "John Guaido, ",
    "Rodriguez Yanez, ",
  })
  void otherFormsAreTriedLast(String asked, String expected) {
    assertThat(names(resolver.resolve(asked)))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void aGivenNameAloneIsEverybodyWhoHasIt() {
    assertThat(names(resolver.resolve("juan"))).containsExactly("Juan Guaidó", "Juan Perez");
  }

  @Test
  void aGivenNameThatIsASurnameTooMeansTheSurname() {
    assertThat(names(resolver("Juan Perez", "Ana Juan").resolve("juan")))
        .containsExactly("Ana Juan");
  }

  @Test
  void aSurnameIsNotAMiddleName() {
    assertThat(names(resolver("Barack Hussein Obama", "Saddam Hussein").resolve("hussein")))
        .containsExactly("Saddam Hussein");
    assertThat(names(resolver("Barack Hussein Obama").resolve("hussein")))
        .containsExactly("Barack Hussein Obama");
    assertThat(resolver("John A. Boehner").resolve("a").outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void aFamilyNameMayStandFirst() {
    assertThat(names(resolver("Kim Jong-un", "Jim Yong Kim", "Kim Hart").resolve("kim")))
        .containsExactly("Kim Jong-un", "Jim Yong Kim");
    assertThat(names(resolver("Mao Zedong", "Angela Mao").resolve("mao")))
        .containsExactly("Mao Zedong", "Angela Mao");
  }

  @Test
  void ofVeryManyOnlySomeAreListedAndAllAreSearched() {
    String[] names =
        IntStream.range(0, 50)
            .mapToObj(i -> "Juan " + (char) ('a' + i / 20) + (char) ('a' + i % 20) + "zor")
            .toArray(String[]::new);
    Resolution resolution = resolver(names).resolve("juan");

    assertThat(resolution.people()).hasSize(Resolution.MAX_PEOPLE);
    assertThat(resolution.people().getFirst().name()).isEqualTo("Juan aazor");
    assertThat(resolution.peopleCount()).isEqualTo(50);
    assertThat(resolution.keys()).hasSize(50);
  }

  @Test
  void anUnknownNameComesWithTheNearest() {
    assertThat(resolver.resolve("Gaido"))
        .isEqualTo(
            new Resolution(
                Outcome.UNKNOWN, List.of(), 0, Set.of(), false, List.of("Guaido", "Juan Guaidó")));
    assertThat(resolver.resolve("Declan Roke").nearest()).startsWith("Declan Roake");
    assertThat(resolver.resolve("!?").outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(resolver.resolve("").outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(resolver.resolve(",").outcome()).isEqualTo(Outcome.UNKNOWN);
  }
}
