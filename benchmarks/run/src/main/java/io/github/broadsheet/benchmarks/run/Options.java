package io.github.broadsheet.benchmarks.run;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says, as {@code name=value}; an empty value is as none.
 *
 * @param articles how many to index; default 125,000
 * @param corpus a file of articles, or null to make them
 * @param engines which to measure; empty for all
 * @param benchmarks the folder of the peers, where the report goes as well
 * @param buildFolder where each peer was built to
 * @param work where corpus and indexes go
 */
record Options(
    long articles,
    @Nullable Path corpus,
    List<String> engines,
    Path benchmarks,
    String buildFolder,
    Path work) {

  private static final List<String> NAMES =
      List.of("articles", "corpus", "engines", "benchmarks", "buildFolder", "work");
  private static final String ARTICLES = "125000";
  private static final long LEAST = 500;
  private static final long MOST = 10_000_000;

  /**
   * @throws IllegalArgumentException if an argument is not known or makes no sense
   */
  static Options parse(String... arguments) {
    Map<String, String> values = new HashMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument : argument.substring(0, equals);
      if (equals < 0 || !NAMES.contains(name)) {
        throw new IllegalArgumentException(
            "argument must be name=value with one of " + NAMES + ", got " + argument);
      }
      if (equals < argument.length() - 1) {
        values.put(name, argument.substring(equals + 1));
      }
    }
    String corpus = values.get("corpus");
    String engines = values.get("engines");
    return new Options(
        articles(values.getOrDefault("articles", ARTICLES)),
        corpus == null ? null : Path.of(corpus),
        engines == null ? List.of() : Arrays.asList(engines.split(",")),
        required(values, "benchmarks"),
        values.getOrDefault("buildFolder", "target"),
        required(values, "work"));
  }

  private static Path required(Map<String, String> values, String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException(name + " must be a folder, got none; add " + name + "=…");
    }
    return Path.of(value).normalize();
  }

  /** {@code -Dbenchmark} without a value is {@code true} to Maven. */
  private static long articles(String value) {
    String number = value.equals("true") ? ARTICLES : value.replace("_", "");
    if (number.matches("\\d{1,18}")) {
      long articles = Long.parseLong(number);
      if (articles >= LEAST && articles <= MOST) {
        return articles;
      }
    }
    throw new IllegalArgumentException(
        "articles must be a number from "
            + LEAST
            + " to "
            + MOST
            + ", got "
            + value
            + "; say -Dbenchmark=125000, for example");
  }
}
