package io.github.broadsheet.people;

import io.github.broadsheet.NameFolding;
import io.github.broadsheet.PeopleDirectory;
import java.util.ArrayList;
import java.util.List;

/** Resolvers of a few names, for tests. */
final class Resolvers {

  private Resolvers() {}

  /** Names with counts that fall: the first is in the most articles. */
  static PeopleResolver resolver(PeopleDirectory directory, String... names) {
    List<NameUse> uses = new ArrayList<>();
    for (String name : names) {
      uses.add(new NameUse(NameFolding.fold(name), name, 1000 - uses.size()));
    }
    return PeopleResolver.of(directory, uses);
  }

  static PeopleResolver resolver(String... names) {
    return resolver(PeopleDirectory.empty(), names);
  }

  static List<String> names(Resolution resolution) {
    return resolution.people().stream().map(ResolvedPerson::name).toList();
  }
}
