package io.github.broadsheet.people;

import static io.github.broadsheet.people.Resolvers.names;
import static io.github.broadsheet.people.Resolvers.resolver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.broadsheet.NameFolding;
import io.github.broadsheet.PeopleDirectory;
import io.github.broadsheet.Person;
import io.github.broadsheet.people.Resolution.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are one person. */
class PeopleResolverTest {

  /** The names of each person, in one set. */
  private static Set<String> people(PeopleResolver resolver) {
    Set<String> people = new TreeSet<>();
    for (ResolvedPerson person : resolver.people()) {
      people.add(String.join(" = ", new TreeSet<>(person.keys())));
    }
    return people;
  }

  @Nested
  class WhatTheDirectorySays {

    private static final PeopleDirectory GENERALS =
        PeopleDirectory.empty()
            .withPerson(
                Person.of("Esteban Yanez Rodriguez").withAliases("Francisco Yanez", "El General"));

    @Test
    void allNamesOfOnePersonAreOne() {
      PeopleResolver resolver =
          resolver(GENERALS, "Esteban Yánez Rodríguez", "Francisco Yanez", "Ana Diaz");

      assertThat(resolver.people())
          .containsExactly(
              new ResolvedPerson(
                  "Esteban Yanez Rodriguez",
                  List.of("esteban yanez rodriguez", "francisco yanez"),
                  1999,
                  true),
              new ResolvedPerson("Ana Diaz", List.of("ana diaz"), 998, false));
      assertThat(resolver.personOf("francisco yanez")).contains(resolver.people().getFirst());
      assertThat(resolver.personOf("el general")).contains(resolver.people().getFirst());
      assertThat(resolver.personOf("nobody")).isEmpty();
    }

    @Test
    void namesDeclaredApartAreNotJoinedByAnyRule() {
      PeopleDirectory directory =
          PeopleDirectory.empty().withSplit("Nicholas Maduro", "Nicolás Maduro");

      assertThat(people(resolver("Nicholas Maduro", "Nicolás Maduro")))
          .containsExactly("nicholas maduro = nicolas maduro");
      assertThat(people(resolver(directory, "Nicholas Maduro", "Nicolás Maduro")))
          .containsExactly("nicholas maduro", "nicolas maduro");
      assertThat(
              people(
                  resolver(directory, "Nicholas Maduro", "Nicolás Maduro", "Nicolás Maduro Moros")))
          .containsExactly("nicholas maduro", "nicolas maduro = nicolas maduro moros");
    }

    @Test
    void twoPeopleAreNotJoinedByAnyRule() {
      PeopleDirectory directory =
          PeopleDirectory.empty()
              .withPerson(Person.of("Ed Hart"))
              .withPerson(Person.of("Edward Hart"));

      assertThat(people(resolver(directory, "Ed Hart", "Edward Hart", "Ed J. Hart")))
          .containsExactly("ed hart = ed j hart", "edward hart");
    }

    @Test
    void otherFormsOfAKnownNameAreThatPerson() {
      PeopleDirectory directory = PeopleDirectory.empty().withPerson(Person.of("Nicolás Maduro"));
      PeopleResolver resolver = resolver(directory, "Nicholas Maduro", "Nicolas Maduro Moros");

      assertThat(people(resolver)).containsExactly("nicholas maduro = nicolas maduro moros");
      assertThat(resolver.people().getFirst().name()).isEqualTo("Nicolás Maduro");
    }

    @Test
    void aSurnameThatIsAnAliasIsThatPerson() {
      PeopleDirectory directory =
          PeopleDirectory.empty().withPerson(Person.of("Juan Guaidó").withAliases("Guaidó"));
      PeopleResolver resolver = resolver(directory, "Guaido", "Juan Guaido", "Wilmer Guaido");

      assertThat(resolver.resolve("guaidó").outcome()).isEqualTo(Outcome.PERSON);
      assertThat(resolver.resolve("guaidó").keys()).containsExactly("guaido", "juan guaido");
    }

    @Test
    void aSurnameDeclaredApartIsNotThatPersons() {
      PeopleDirectory directory = PeopleDirectory.empty().withSplit("Guaido", "Wilmer Guaido");
      PeopleResolver resolver = resolver(directory, "Guaido", "Juan Guaido", "Wilmer Guaido");

      assertThat(names(resolver.resolve("guaido"))).containsExactly("Juan Guaido");
    }

    @Test
    void whoeverWasNeverFoundIsKnownAllTheSame() {
      Resolution resolution = resolver(GENERALS, "Ana Diaz").resolve("Francisco Yánez");

      assertThat(resolution.outcome()).isEqualTo(Outcome.PERSON);
      assertThat(names(resolution)).containsExactly("Esteban Yanez Rodriguez");
      assertThat(resolution.keys()).isEmpty();
      assertThat(resolution.found()).isFalse();
    }
  }

  @Nested
  class WhichNamesAreOnePerson {

    @ParameterizedTest
    @CsvSource({
      // other forms of the given name
      "Nicholas Maduro, Nicolas Maduro",
      "Bill Hart, William Hart",
      "Mohammed Dib, Muhammad Dib",
      "Volodymyr Zelensky, Vladimir Zelensky",
      "Ted Ashgrove, Theodore R. Ashgrove",
      // a middle initial or middle name
      "John F. Kennedy, John Kennedy",
      "John F. Kennedy, John Fitzgerald Kennedy",
      "Lee Harvey Oswald, Lee Oswald",
      // initials
      "J. P. Larkin-Moss, J.P. Larkin-Moss",
      "J.-L. Marchetaux, Jean-Luc Marchetaux",
      "E. M. Castellane, Edith Margaret Castellane",
      "J. Edgar Hoover, John Edgar Hoover",
      // transliteration
      "Volodymyr Zelensky, Volodymyr Zelenskiy",
      "Viktor Yanukovych, Viktor Yanukovich",
      "Stephane Dion, Stefane Dion",
      "Mark Phillips, Mark Philips",
      // the Arabic article
      "Bashar al-Assad, Bashar Assad",
      "Bashar al-Assad, Bashar el-Assad",
      // the second surname
      "Esteban Yanez, Esteban Yanez Rodriguez",
      "Nicholas Ibarrondo, Nicolás Ibarrondo Quesada",
      "Jacinto de la Quintana, Jacinto de la Quintana Ruiz",
      // two surnames alone
      "Yanez Rodriguez, Esteban Yanez Rodriguez",
      "Lopez Obrador, Andres Manuel Lopez Obrador",
    })
    void theseAre(String one, String other) {
      assertThat(people(resolver(one, other))).hasSize(1);
      assertThat(people(resolver(other, one))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
      "Mario Diaz, Maria Diaz",
      "Daniele Rossi, Danielle Rossi",
      "John Smith, Ian Smith",
      "Juan Ruiz, Juan Carlos Ruiz",
      "John Kennedy, John Kennedy Jr.",
      "John F. Kennedy, John B. Kennedy",
      "J. Tarn, Jamie Tarn",
      "Esteban Rodriguez, Esteban Yanez Rodriguez",
      "Esteban Yanez Perez, Esteban Yanez Rodriguez",
      "John Fitzgerald, John Fitzgerald Kennedy",
      "George Walker, George Walker Bush",
      "Robert More, Robert Moore",
      "Marten Hest, Marten van der Hest",
      "Guaido, Juan Guaido",
      "al-Marwadi, Noor al-Marwadi",
      "van Orsel, Lotte van Orsel",
      "Jonathan Moss, Jonathan Larkin-Moss",
      "Phillip Phillips, Filip Filips",
      "Bill Nelson, Willie Nelson",
      "Donald Jr., Don Jr.",
      "Paul Ryan Paul Davis, Paul Davis",
      "Chris Diaz, Christina Diaz",
      "Walker Bush, George Walker Bush",
      "Carlos Ruiz, Juan Carlos Ruiz",
    })
    void theseAreNot(String one, String other) {
      assertThat(people(resolver(one, other))).hasSize(2);
      assertThat(people(resolver(other, one))).hasSize(2);
    }

    @Test
    void aNameThatCouldBeTwoPeoplesIsNeithers() {
      assertThat(people(resolver("John Kennedy", "John F. Kennedy", "John B. Kennedy"))).hasSize(3);
      assertThat(people(resolver("Ed Hart", "Edward Hart", "Edwin Hart"))).hasSize(3);
      assertThat(
              people(resolver("Yanez Diaz", "Juan Yanez Diaz", "Ana Yanez Diaz", "Eva Yanez Diaz")))
          .hasSize(4);
      assertThat(people(resolver("Juan Yanez", "Juan Yanez Rodriguez", "Juan Yanez Perez")))
          .hasSize(3);
    }

    @Test
    void theOthersAreJoinedAllTheSame() {
      assertThat(
              people(
                  resolver(
                      "John Kennedy",
                      "John F. Kennedy",
                      "John Fitzgerald Kennedy",
                      "John B. Kennedy")))
          .containsExactly(
              "john b kennedy", "john f kennedy = john fitzgerald kennedy", "john kennedy");
    }

    @Test
    void theSameGivenNameGoesBeforeAnotherFormOfIt() {
      assertThat(people(resolver("Ed Hart", "Edward Hart", "Edward J. Hart", "Edwin Hart")))
          .containsExactly("ed hart", "edward hart = edward j hart", "edwin hart");
    }

    @Test
    void theMostUsedNameIsShown() {
      assertThat(resolver("William Jefferson Clinton", "Bill Clinton").people().getFirst().name())
          .isEqualTo("William Jefferson Clinton");
      assertThat(resolver("Bill Clinton", "William J. Clinton").people())
          .containsExactly(
              new ResolvedPerson(
                  "Bill Clinton", List.of("bill clinton", "william j clinton"), 1999, false));
    }

    @Test
    void tagOfAGivenNameAndASurnameIsAFullName() {
      PeopleResolver resolver = resolver("james-baker", "Howard Baker", "al-marwadi");

      assertThat(names(resolver.resolve("James Baker"))).containsExactly("james-baker");
      assertThat(names(resolver.resolve("baker"))).containsExactly("james-baker", "Howard Baker");
      assertThat(resolver.resolve("marwadi").keys()).containsExactly("al marwadi");
    }

    @Test
    void theFormsOfShortFormsAreOneWhereTheWholeNameIsThere() {
      assertThat(people(resolver("Rob Portman", "Bob Portman", "Robert Portman")))
          .containsExactly("bob portman = rob portman = robert portman");
    }

    @Test
    void manyNamesakesAreNobodysForms() {
      String[] names =
          IntStream.range(0, 200)
              .mapToObj(i -> "John " + (char) ('a' + i / 20) + (char) ('a' + i % 20) + "x Smith")
              .toArray(String[]::new);

      assertThat(resolver(names).people()).hasSize(200);
    }
  }

  @Test
  void refusesTwoUsesOfOneName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> resolver("Guaidó", "guaido"))
        .withMessage("names must have each key once, got two guaido");
  }

  @Test
  void theOrderOfNamesMakesNoDifference() {
    Random random = new Random(7);
    String[] given = {
      "Bill", "William", "W.", "William J.", "Willie", "Juan", "Juan C.", "Ana", ""
    };
    String[] surnames = {"Hart", "Yanez", "Yanez Rodriguez", "al-Assad", "Assad", "Phillips"};
    List<NameUse> uses = new ArrayList<>();
    for (String first : given) {
      for (String last : surnames) {
        String name = (first + " " + last).strip();
        uses.add(new NameUse(NameFolding.fold(name), name, random.nextInt(5)));
      }
    }
    PeopleDirectory directory =
        PeopleDirectory.empty()
            .withMerged("Ana Hart", "Bill Yanez")
            .withSplit("Bill Hart", "Willie Hart");
    for (int round = 0; round < 100; round++) {
      List<NameUse> some = uses.stream().filter(use -> random.nextBoolean()).toList();
      List<NameUse> shuffled = new ArrayList<>(some);
      Collections.shuffle(shuffled, random);
      PeopleResolver one = PeopleResolver.of(directory, some);
      PeopleResolver other = PeopleResolver.of(directory, shuffled);

      assertThat(other.people()).as("round %s of seed 7", round).isEqualTo(one.people());
      for (String asked : List.of("hart", "william hart", "yanez", "Hartt", "juan")) {
        assertThat(other.resolve(asked)).isEqualTo(one.resolve(asked));
      }
    }
  }
}
