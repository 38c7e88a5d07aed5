package io.github.broadsheet.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an archive and a directory teach about names: a frozen table of word statistics, and names
 * that are known to be people's. Equal content is an equal value and writes equal text ({@link
 * NameHintsFile}), so that an index can keep the hints its mentions were found with.
 *
 * <p>Statistics make a large difference in texts full of unknown names and a small one elsewhere.
 * They are not useful under some 500 articles, nor for another language than the archive's.
 *
 * @param articles how many articles the statistics were counted in, {@code >= 0}
 * @param words counts by folded word
 * @param people names of known people, any spelling
 */
public record NameHints(
    int articles, SortedMap<String, NameCounts> words, SortedSet<String> people) {

  private static final NameHints NONE = new NameHints(0, new TreeMap<>(), new TreeSet<>());

  /** Checks and copies. */
  public NameHints {
    if (articles < 0) {
      throw new IllegalArgumentException("articles must be >= 0, got " + articles);
    }
    words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    people = Collections.unmodifiableSortedSet(new TreeSet<>(people));
    people.forEach(NameHints::requireName);
  }

  /** Returns hints that say nothing. */
  public static NameHints none() {
    return NONE;
  }

  /** Returns the same statistics with these names and no others. */
  public NameHints withPeople(Collection<String> people) {
    return new NameHints(articles, words, new TreeSet<>(people));
  }

  private static void requireName(String name) {
    if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("people must be names on one line, got \"" + name + "\"");
    }
  }

  /**
   * Returns 16 hexadecimal digits that tell these hints from others: equal for equal hints. Writes
   * the whole table to compute them.
   */
  public String fingerprint() {
    try {
      byte[] text = NameHintsFile.write(this).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Returns the counts of a folded word; {@link NameCounts#NONE} if the archive has too few of it.
   */
  public NameCounts counts(String word) {
    return words.getOrDefault(Objects.requireNonNull(word, "word"), NameCounts.NONE);
  }

  /** Returns hints with statistics and without names. */
  static NameHints learned(int articles, Map<String, NameCounts> words) {
    return new NameHints(articles, new TreeMap<>(words), new TreeSet<>());
  }
}
