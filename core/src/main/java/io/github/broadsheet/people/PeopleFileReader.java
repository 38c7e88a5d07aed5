package io.github.broadsheet.people;

import io.github.broadsheet.NameFolding;
import io.github.broadsheet.PeopleDirectory;
import io.github.broadsheet.PeopleDirectory.Apart;
import io.github.broadsheet.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads one text of a directory; used once. */
final class PeopleFileReader {

  static final String PERSON = "person";
  static final String ALIAS = "alias";
  static final String ID = "id";
  static final String ROLE = "role";
  static final String APART = "apart";

  private static final int MAX_SHOWN = 80;

  private final String origin;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Apart> pairs = new ArrayList<>();
  private final Map<Apart, Integer> linesOfPairs = new HashMap<>();
  private final Map<String, Owner> owners = new HashMap<>();
  private int line = 1;

  /** The lines about one person. */
  private static final class Block {
    private final List<String> aliases = new ArrayList<>();
    private final List<String> identifiers = new ArrayList<>();
    private final List<String> roles = new ArrayList<>();
    private final String name;

    Block(String name) {
      this.name = name;
    }

    Person person() {
      return new Person(name, aliases, identifiers, roles);
    }
  }

  /** Where a name stands for the first time. */
  private record Owner(Block block, int line) {}

  /**
   * @param origin where the text is from, for messages
   */
  PeopleFileReader(String origin) {
    this.origin = origin;
  }

  PeopleDirectory read(String text) {
    String[] lines = text.split("\n", -1);
    String head = lines[0].startsWith("\uFEFF") ? lines[0].substring(1) : lines[0];
    if (!head.strip().equals(PeopleFile.FORMAT)) {
      throw badLine("must be \"" + PeopleFile.FORMAT + "\", got \"" + shown(head) + "\"");
    }
    for (line = 2; line <= lines.length; line++) {
      String content = lines[line - 1].strip();
      if (!content.isEmpty()) {
        readLine(content);
      }
    }
    pairs.forEach(this::requireTwoPeople);
    return PeopleDirectory.of(blocks.stream().map(Block::person).toList(), pairs);
  }

  private void readLine(String content) {
    int colon = content.indexOf(':');
    String field = colon < 0 ? "" : content.substring(0, colon);
    String value = content.substring(colon + 1).strip();
    switch (field) {
      case PERSON -> {
        blocks.add(new Block(checked(() -> Person.of(value)).name()));
        own(value);
      }
      case ALIAS -> {
        lastBlock(content).aliases.add(value);
        checked(() -> Person.of("x").withAliases(value));
        own(value);
      }
      case ID -> {
        lastBlock(content).identifiers.add(value);
        checked(() -> Person.of("x").withIdentifiers(value));
      }
      case ROLE -> {
        lastBlock(content).roles.add(value);
        checked(() -> Person.of("x").withRoles(value));
      }
      case APART -> addPair(value);
      default ->
          throw badLine(
              "must begin with person:, alias:, id:, role: or apart:, got \""
                  + shown(content)
                  + "\"");
    }
  }

  private void addPair(String value) {
    String[] names = value.split("\\|", -1);
    if (names.length != 2) {
      throw badLine("must have two names with a | between, got \"" + shown(value) + "\"");
    }
    Apart pair = checked(() -> new Apart(names[0], names[1]));
    pairs.add(pair);
    linesOfPairs.putIfAbsent(pair, line);
  }

  private Block lastBlock(String content) {
    if (blocks.isEmpty()) {
      throw badLine("must come after a person: line, got \"" + shown(content) + "\"");
    }
    return blocks.getLast();
  }

  private void own(String name) {
    Owner owner = new Owner(blocks.getLast(), line);
    Owner before = owners.putIfAbsent(NameFolding.fold(name), owner);
    if (before != null && before.block() != owner.block()) {
      throw badLine(
          "must have a name of one person, got \""
              + name
              + "\" which is in line "
              + before.line()
              + " too; remove one of them or make one person of both");
    }
  }

  private void requireTwoPeople(Apart pair) {
    Owner one = owners.get(NameFolding.fold(pair.one()));
    Owner other = owners.get(NameFolding.fold(pair.other()));
    if (one != null && other != null && one.block() == other.block()) {
      line = linesOfPairs.getOrDefault(pair, 1);
      throw badLine(
          "must have names of two people, got two of "
              + one.block().name
              + "; remove the line or one of the names");
    }
  }

  /** Makes a value, and names the line if it is refused. */
  private <T> T checked(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(place() + ": " + e.getMessage(), e);
    }
  }

  private IllegalArgumentException badLine(String constraint) {
    return new IllegalArgumentException(place() + " " + constraint);
  }

  private String place() {
    return "line " + line + " of " + origin;
  }

  private static String shown(String content) {
    return content.length() > MAX_SHOWN ? content.substring(0, MAX_SHOWN) + "…" : content;
  }
}
