package io.github.broadsheet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.broadsheet.MergeSuggestion;
import io.github.broadsheet.MergeSuggestion.Evidence;
import io.github.broadsheet.MergeSuggestion.Kind;
import io.github.broadsheet.NameFolding;
import io.github.broadsheet.PeopleDirectory;
import io.github.broadsheet.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeSuggesterTest {

  private final Map<String, PersonEvidence> evidence = new HashMap<>();
  private final List<NameUse> uses = new ArrayList<>();
  private PeopleDirectory directory = PeopleDirectory.empty();

  /** Adds someone who is in some articles, on the days and with the people given. */
  private void add(String name, String articles, Set<Integer> days, String role, String... with) {
    Set<String> ids = Set.of(articles.split(" "));
    Set<LocalDate> dates = new HashSet<>();
    days.forEach(day -> dates.add(LocalDate.of(2019, 2, day)));
    uses.add(new NameUse(NameFolding.fold(name), name, ids.size()));
    evidence.put(
        name,
        new PersonEvidence(ids, dates, role.isEmpty() ? Set.of() : Set.of(role), Set.of(with)));
  }

  private List<MergeSuggestion> suggest() {
    return MergeSuggester.suggest(
        PeopleResolver.of(directory, uses), person -> evidence.get(person.name()), 10);
  }

  private List<String> pairs() {
    return suggest().stream().map(pair -> pair.one() + " = " + pair.other()).toList();
  }

  private void addVenezuela() {
    add("Nicolás Maduro", "a b c d e", Set.of(1, 2, 3), "president", "Juan Guaidó", "Hugo Chávez");
    add("Juan Guaidó", "a b c d", Set.of(1, 2, 3), "opposition leader", "Nicolás Maduro");
    add("Hugo Chávez", "e", Set.of(3), "", "Nicolás Maduro");
    add("Ana Diaz", "x", Set.of(5), "");
  }

  private void addGenerals() {
    add("Esteban Yanez Rodriguez", "a", Set.of(2), "Gen.", "Nicolás Maduro", "Juan Guaidó");
    add(
        "Francisco Yanez",
        "b",
        Set.of(2),
        "Air Force General",
        "Nicolás Maduro",
        "Juan Guaidó",
        "Jose Luis Silva");
  }

  @Test
  void aGeneralWithTwoGivenNamesInOneStoryIsSuggested() {
    addVenezuela();
    addGenerals();

    MergeSuggestion first = suggest().getFirst();
    assertThat(first.one()).isEqualTo("Esteban Yanez Rodriguez");
    assertThat(first.other()).isEqualTo("Francisco Yanez");
    assertThat(first.score()).isBetween(0.5, 0.8);
    assertThat(first.evidence())
        .extracting(Evidence::kind)
        .containsExactlyInAnyOrder(Kind.SURNAME, Kind.ROLE, Kind.DAYS, Kind.COMPANIONS);
    assertThat(first.evidence())
        .extracting(Evidence::text)
        .containsExactlyInAnyOrder(
            "2 people have the surname yanez",
            "both are called general",
            "in the news on the same 1 day of 1",
            "named with Juan Guaidó, Nicolás Maduro");
  }

  @Test
  void whatWasDeclaredApartIsNotSuggested() {
    addVenezuela();
    addGenerals();
    directory = PeopleDirectory.empty().withSplit("Francisco Yanez", "Esteban Yanez Rodriguez");

    assertThat(pairs()).isEmpty();
  }

  @Test
  void twoPeopleOfTheDirectoryAreNotSuggested() {
    addVenezuela();
    addGenerals();
    directory = PeopleDirectory.empty().withPerson(Person.of("Francisco Yanez"));
    assertThat(pairs()).containsExactly("Francisco Yanez = Esteban Yanez Rodriguez");

    directory = directory.withPerson(Person.of("Esteban Yanez Rodriguez"));
    assertThat(pairs()).isEmpty();
  }

  @Test
  void anAcceptedPairIsGone() {
    addVenezuela();
    addGenerals();
    directory = PeopleDirectory.empty().withMerged("Esteban Yanez Rodriguez", "Francisco Yanez");

    assertThat(pairs()).isEmpty();
  }

  @Test
  void whomArticlesNameBesideEachOtherIsTwoPeople() {
    addVenezuela();
    add("Robert Aalders", "a b", Set.of(2), "senator", "Nicolás Maduro", "Juan Guaidó");
    add("Edward Aalders", "b c", Set.of(2), "Sen.", "Nicolás Maduro", "Juan Guaidó");
    MergeSuggestion once = suggest().getFirst();
    assertThat(once.evidence())
        .contains(new Evidence(Kind.SAME_ARTICLE, -0.25, "1 article with both"));

    uses.clear();
    addVenezuela();
    add("Robert Aalders", "a b c", Set.of(2), "senator", "Nicolás Maduro", "Juan Guaidó");
    add("Edward Aalders", "a b c", Set.of(2), "Sen.", "Nicolás Maduro", "Juan Guaidó");
    assertThat(pairs()).isEmpty();
  }

  @Test
  void familiesAndNamesakesAreNotSuggested() {
    addVenezuela();
    // grandmother and grandson of one story
    add("Griet Aalders", "p q", Set.of(7), "", "Joost ten Haak", "Pieter van Orsel");
    add("Pim Aalders", "q r", Set.of(7), "", "Joost ten Haak", "Pieter van Orsel");
    // father and son
    add("John Kennedy", "s t", Set.of(8), "president", "Ana Diaz", "Hugo Chávez");
    add("John Kennedy Jr.", "u v", Set.of(9), "", "Ana Diaz");
    // a crane driver, a police superintendent and a tuba player
    add("Declan Roake", "f g", Set.of(10, 11), "crane driver", "Samir Dostane");
    add("Maeve Roake", "h", Set.of(12), "superintendent");
    add("Desmond Roake", "i", Set.of(13), "");

    assertThat(pairs()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Muammar Gaddafi, Muammar Qadhafi, SPELLING, gaddafi and qadhafi are nearly alike",
    "Ramiro Montalvez, Ramiro Montalves, SPELLING, montalvez and montalves are nearly alike",
    "Hsu Mei-Ran, Mei-Ran Hsu, SPELLING, the same words in another order",
    "Casper Brandt, Jasper Brandt, SPELLING, casper and jasper are nearly alike",
    "J. Tarn, Jamie Tarn, GIVEN_NAME, j may stand for jamie",
    "Juan Carlos Ruiz, Juan Ruiz, GIVEN_NAME, both have the given name juan",
    "Volodymyr Zelenskiy, Vladimir Zelensky, GIVEN_NAME, volodymyr and vladimir are forms of one given name",
  })
  void spellingsOfOneStoryAreSuggested(String one, String other, Kind kind, String text) {
    addVenezuela();
    add(one, "k l", Set.of(20, 21), "", "Hugo Chávez", "Ana Diaz");
    add(other, "m", Set.of(20), "", "Hugo Chávez", "Ana Diaz");

    assertThat(pairs()).containsExactly(one + " = " + other);
    assertThat(suggest().getFirst().score()).isGreaterThan(0.5);
    assertThat(suggest().getFirst().evidence())
        .anySatisfy(
            piece -> {
              assertThat(piece.kind()).isEqualTo(kind);
              assertThat(piece.text()).isEqualTo(text);
            });
  }

  @Test
  void surnamesThatOnlySoundAlikeAreNotSuggested() {
    addVenezuela();
    add("Michael Howard", "k l", Set.of(20, 21), "president", "Hugo Chávez", "Ana Diaz");
    add("Michael Brod", "m", Set.of(20), "president", "Hugo Chávez", "Ana Diaz");

    assertThat(pairs()).isEmpty();
  }

  @Test
  void surnamesAloneAreNotSuggested() {
    addVenezuela();
    add("Guaidó", "z", Set.of(2), "opposition leader", "Nicolás Maduro", "Hugo Chávez");

    assertThat(pairs()).isEmpty();
  }

  @Test
  void theOrderOfNamesMakesNoDifference() {
    addVenezuela();
    addGenerals();
    List<MergeSuggestion> expected = suggest();
    Random random = new Random(5);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(uses, random);
      assertThat(suggest()).as("round %s of seed 5", round).isEqualTo(expected);
    }
  }

  @Test
  void veryManyNamesakesCostLittle() {
    IntStream.range(0, 5_000)
        .forEach(i -> add("P" + Integer.toString(i, 36) + "q Smith", "a" + i, Set.of(1), ""));

    assertThat(suggest()).isEmpty();
  }

  @Test
  void refusesNonsense() {
    PeopleResolver resolver = PeopleResolver.of(directory, uses);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MergeSuggester.suggest(resolver, p -> evidence.get(p.name()), 0))
        .withMessage("limit must be >= 1, got 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Evidence(Kind.ROLE, 1.5, "x"))
        .withMessage("weight must be between -1 and 1, got 1.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MergeSuggestion("A", "B", Double.NaN, List.of()))
        .withMessage("score must be between 0 and 1, got NaN");
  }
}
