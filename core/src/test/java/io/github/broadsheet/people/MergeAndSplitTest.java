package io.github.broadsheet.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.NameFolding;
import io.github.broadsheet.PeopleDirectory;
import io.github.broadsheet.Person;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random merges, splits and undos, and what must hold after each. */
class MergeAndSplitTest {

  private static final int STEPS = 50;
  private static final List<String> NAMES =
      List.of(
          "Bill Hart",
          "William Hart",
          "Will J. Hart",
          "Juan Yanez",
          "Juan Yanez Rodriguez",
          "Yanez",
          "Ana Díaz",
          "Ana M. Diaz",
          "Nicolás Maduro",
          "Nicholas Maduro",
          "Hart",
          "Omar al-Assad");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyNameIsOnePersonsAndUndoBringsEverythingBack(long seed) {
    Random random = new Random(seed);
    PeopleStore store = PeopleStore.at(folder.resolve("people.txt"));
    Deque<PeopleDirectory> before = new ArrayDeque<>();
    PeopleDirectory directory = store.load();
    for (int step = 0; step < STEPS; step++) {
      if (random.nextInt(4) == 0 && !before.isEmpty()) {
        PeopleDirectory expected = before.pop();
        directory = store.undo();
        assertThat(directory).as("seed %s, step %s", seed, step).isEqualTo(expected);
        assertThat(resolver(directory).people()).isEqualTo(resolver(expected).people());
      } else {
        PeopleDirectory changed = changed(directory, random);
        if (!changed.equals(directory)) {
          before.push(directory);
          store.save(changed, "step " + step);
          directory = changed;
        }
      }
      assertThat(store.load()).as("seed %s, step %s", seed, step).isEqualTo(directory);
      check(directory, "seed " + seed + ", step " + step);
    }
    while (!before.isEmpty()) {
      assertThat(store.undo()).isEqualTo(before.pop());
    }
  }

  private static PeopleDirectory changed(PeopleDirectory directory, Random random) {
    String one = NAMES.get(random.nextInt(NAMES.size()));
    String other = NAMES.get(random.nextInt(NAMES.size()));
    try {
      return switch (random.nextInt(3)) {
        case 0 -> directory.withMerged(one, other);
        case 1 -> directory.withSplit(one, other);
        default -> directory.withPerson(Person.of(one).withRoles("role " + random.nextInt(9)));
      };
    } catch (IllegalArgumentException refused) {
      return directory;
    }
  }

  private static PeopleResolver resolver(PeopleDirectory directory) {
    List<NameUse> uses = new ArrayList<>();
    NAMES.forEach(name -> uses.add(new NameUse(NameFolding.fold(name), name, uses.size())));
    return PeopleResolver.of(directory, uses);
  }

  private static void check(PeopleDirectory directory, String when) {
    PeopleResolver resolver = resolver(directory);
    Set<String> keys = new HashSet<>();
    for (ResolvedPerson person : resolver.people()) {
      for (String key : person.keys()) {
        assertThat(keys.add(key)).as("%s: %s", when, key).isTrue();
        assertThat(resolver.personOf(key)).contains(person);
      }
    }
    assertThat(keys).as(when).hasSize(NAMES.size());
    for (Person person : directory.people()) {
      ResolvedPerson resolved = resolver.personOf(NameFolding.fold(person.name())).orElseThrow();
      assertThat(resolved.known()).isTrue();
      for (String name : person.names()) {
        assertThat(resolver.personOf(NameFolding.fold(name))).as(when).contains(resolved);
        assertThat(resolver.resolve(name).people()).as(when).containsExactly(resolved);
      }
    }
    for (PeopleDirectory.Apart pair : directory.apart()) {
      assertThat(resolver.personOf(NameFolding.fold(pair.one())))
          .as("%s: %s", when, pair)
          .isNotEqualTo(resolver.personOf(NameFolding.fold(pair.other())));
    }
  }
}
