package io.github.broadsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Someone who is known by one or more names.
 *
 * <p>Names are compared without case, accents, hyphens, full stops and apostrophes, so {@code
 * Guaido} need not be an alias of {@code Guaidó}. White space around names is taken away. Users
 * build one by {@link #of} and the {@code with…} methods; the canonical constructor is not part of
 * the stable API.
 *
 * @param name the name to show, one line
 * @param aliases other names, the best known first; those that compare equal to the name or to one
 *     before them are left out
 * @param identifiers who this is elsewhere, with the scheme in front: {@code wikidata:Q57742365}
 * @param roles what this person is or was: {@code opposition leader}
 */
public record Person(
    String name, List<String> aliases, List<String> identifiers, List<String> roles) {

  /** Checks that every text is one line and every name has a letter or digit, and copies. */
  public Person {
    name = PersonNames.requireName("name", name);
    aliases = otherNames(name, aliases);
    identifiers = distinctLines("identifier", identifiers);
    roles = distinctLines("role", roles);
  }

  /** Returns a person with a name and nothing else. */
  public static Person of(String name) {
    return new Person(name, List.of(), List.of(), List.of());
  }

  /** Returns the same person with these aliases and no others. */
  public Person withAliases(String... aliases) {
    return new Person(name, Arrays.asList(aliases), identifiers, roles);
  }

  /** Returns the same person with these identifiers and no others. */
  public Person withIdentifiers(String... identifiers) {
    return new Person(name, aliases, Arrays.asList(identifiers), roles);
  }

  /** Returns the same person with these roles and no others. */
  public Person withRoles(String... roles) {
    return new Person(name, aliases, identifiers, Arrays.asList(roles));
  }

  /** Returns the name and then the aliases. */
  public List<String> names() {
    List<String> names = new ArrayList<>(aliases.size() + 1);
    names.add(name);
    names.addAll(aliases);
    return List.copyOf(names);
  }

  private static List<String> otherNames(String name, List<String> aliases) {
    Set<String> keys = new HashSet<>(Set.of(NameFolding.fold(name)));
    return aliases.stream()
        .map(alias -> PersonNames.requireName("alias", alias))
        .filter(alias -> keys.add(NameFolding.fold(alias)))
        .toList();
  }

  private static List<String> distinctLines(String what, List<String> texts) {
    return texts.stream().map(text -> PersonNames.requireLine(what, text)).distinct().toList();
  }
}
