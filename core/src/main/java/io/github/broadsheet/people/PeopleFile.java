package io.github.broadsheet.people;

import io.github.broadsheet.PeopleDirectory;
import io.github.broadsheet.PeopleDirectory.Apart;
import io.github.broadsheet.Person;

/**
 * Reads and writes a {@link PeopleDirectory} as text that people can edit and compare line by line:
 *
 * <pre>
 * broadsheet-people 1
 *
 * person: Juan Guaidó
 * alias: Juan Gerardo Guaidó Márquez
 * id: wikidata:Q57742365
 * role: opposition leader
 *
 * apart: Bill Hart | William Hart
 * </pre>
 *
 * <p>Equal directories are equal texts: people are sorted by name, then come the pairs; aliases,
 * identifiers and roles keep their order. What is read may have any order of people, empty lines,
 * white space around a value and the line ends of any system. There are no comments: they would be
 * lost when a program changes the directory, so the first one is refused instead.
 */
public final class PeopleFile {

  static final String FORMAT = "broadsheet-people 1";

  private PeopleFile() {}

  /** Returns a directory as text, with a line feed after each line. */
  public static String write(PeopleDirectory directory) {
    StringBuilder text = new StringBuilder(FORMAT).append('\n');
    for (Person person : directory.people()) {
      text.append('\n');
      line(text, PeopleFileReader.PERSON, person.name());
      person.aliases().forEach(alias -> line(text, PeopleFileReader.ALIAS, alias));
      person.identifiers().forEach(id -> line(text, PeopleFileReader.ID, id));
      person.roles().forEach(role -> line(text, PeopleFileReader.ROLE, role));
    }
    if (!directory.apart().isEmpty()) {
      text.append('\n');
    }
    for (Apart pair : directory.apart()) {
      line(text, PeopleFileReader.APART, pair.one() + " | " + pair.other());
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String field, String value) {
    text.append(field).append(": ").append(value).append('\n');
  }

  /**
   * Reads a directory from text.
   *
   * @param origin where the text is from, for messages
   * @throws IllegalArgumentException if a line is not as written, a name belongs to two people, or
   *     two names of one person are apart; the message names the origin, the line and the remedy
   */
  public static PeopleDirectory read(String text, String origin) {
    return new PeopleFileReader(origin).read(text);
  }
}
