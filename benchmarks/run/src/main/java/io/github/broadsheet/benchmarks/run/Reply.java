package io.github.broadsheet.benchmarks.run;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a worker replied.
 *
 * @param supported whether the engine can do what was asked
 * @param parts of the reply
 */
record Reply(boolean supported, List<String> parts) {

  static Reply parse(String line) {
    List<String> parts = Arrays.asList(line.split("\t", -1));
    return new Reply(parts.get(0).equals("ok"), parts.subList(1, parts.size()));
  }

  String text() {
    return parts.stream().collect(Collectors.joining("\t"));
  }

  double number(String name) {
    return Double.parseDouble(value(name));
  }

  /** The numbers of a part; none if it is empty. */
  double[] numbers(String name) {
    String value = value(name);
    return value.isEmpty()
        ? new double[0]
        : Arrays.stream(value.split(",")).mapToDouble(Double::parseDouble).toArray();
  }

  private String value(String name) {
    for (String part : parts) {
      if (part.startsWith(name + "=")) {
        return part.substring(name.length() + 1);
      }
    }
    throw new IllegalArgumentException("reply must have " + name + ", got " + parts);
  }
}
