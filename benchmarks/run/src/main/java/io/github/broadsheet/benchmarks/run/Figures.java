package io.github.broadsheet.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a run measured: for each engine a number for each measure, and facts about the run itself. A
 * measure is a path, such as {@code query/or/cpu-p50}. Kept as a file of lines, so that a page can
 * be made of several runs.
 */
public final class Figures {

  private static final String RUN = "";

  private final Map<String, String> facts = new LinkedHashMap<>();
  private final Map<String, Map<String, Double>> byEngine = new LinkedHashMap<>();

  /** Notes a fact about the run. */
  public void note(String name, String value) {
    facts.put(name, value);
  }

  /** Returns a fact about the run; empty if it was not noted. */
  public String fact(String name) {
    return facts.getOrDefault(name, "");
  }

  /** Returns the facts whose names begin so, in the order noted. */
  public List<String> facts(String beginning) {
    return facts.entrySet().stream()
        .filter(fact -> fact.getKey().startsWith(beginning))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Adds a number. */
  public void add(String engine, String measure, double value) {
    byEngine.computeIfAbsent(engine, e -> new LinkedHashMap<>()).put(measure, value);
  }

  /** Returns a number; empty if it was not measured. */
  public OptionalDouble get(String engine, String measure) {
    Double value = byEngine.getOrDefault(engine, Map.of()).get(measure);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** Returns how many times as much one engine needs as another; empty if one was not measured. */
  public OptionalDouble ratio(String engine, String reference, String measure) {
    OptionalDouble value = get(engine, measure);
    OptionalDouble base = get(reference, measure);
    return value.isPresent() && base.isPresent() && base.getAsDouble() > 0
        ? OptionalDouble.of(value.getAsDouble() / base.getAsDouble())
        : OptionalDouble.empty();
  }

  /** Returns the engines, in the order measured. */
  public List<String> engines() {
    return List.copyOf(byEngine.keySet());
  }

  /** Returns the second parts of all paths that begin with a first, in the order measured. */
  public List<String> names(String first) {
    Set<String> names = new LinkedHashSet<>();
    Predicate<String> begins = measure -> measure.startsWith(first + "/");
    for (Map<String, Double> measures : byEngine.values()) {
      measures.keySet().stream()
          .filter(begins)
          .map(measure -> measure.split("/")[1])
          .forEach(names::add);
    }
    return List.copyOf(names);
  }

  /**
   * Writes the figures, one a line.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    facts.forEach((name, value) -> lines.add(String.join("\t", RUN, name, value)));
    byEngine.forEach(
        (engine, measures) ->
            measures.forEach(
                (measure, value) -> lines.add(String.join("\t", engine, measure, text(value)))));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, lines);
  }

  /** Four digits that mean something. */
  private static String text(double value) {
    return value == 0
        ? "0"
        : new java.math.BigDecimal(value)
            .round(new java.math.MathContext(4))
            .stripTrailingZeros()
            .toPlainString();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if the file cannot be read
   */
  public static Figures read(Path file) throws IOException {
    Figures figures = new Figures();
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split("\t", 3);
      if (parts[0].equals(RUN)) {
        figures.note(parts[1], parts[2]);
      } else {
        figures.add(parts[0], parts[1], Double.parseDouble(parts[2]));
      }
    }
    return figures;
  }
}
