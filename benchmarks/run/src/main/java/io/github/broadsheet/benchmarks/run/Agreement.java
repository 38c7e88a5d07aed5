package io.github.broadsheet.benchmarks.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks every engine every question once, and compares what they say. */
final class Agreement {

  private static final int SHOWN = 10;

  private final List<String> questions;
  private final Map<String, Map<String, Integer>> differing = new LinkedHashMap<>();
  private final Map<String, Set<String>> unsupported = new LinkedHashMap<>();
  private final List<String> differences = new ArrayList<>();

  /**
   * @param questions as lines, as in the file of questions
   */
  Agreement(List<String> questions) {
    this.questions = questions;
  }

  /**
   * @param workers the first is the one that the others are compared with
   */
  void check(List<WorkerProcess> workers) throws IOException {
    for (int i = 0; i < questions.size(); i++) {
      String expected = null;
      for (WorkerProcess worker : workers) {
        Reply reply = worker.call("facts", Integer.toString(i));
        if (!reply.supported()) {
          unsupported
              .computeIfAbsent(worker.peer().name(), name -> new LinkedHashSet<>())
              .add(queryClass(questions.get(i)));
        } else if (expected == null) {
          expected = worker.peer().name() + " says " + reply.text();
        } else if (!expected.endsWith(" says " + reply.text())) {
          differing
              .computeIfAbsent(worker.peer().name(), name -> new LinkedHashMap<>())
              .merge(queryClass(questions.get(i)), 1, Integer::sum);
          differences.add(
              questions.get(i).replace('\t', ' ')
                  + "\n  "
                  + expected
                  + "\n  "
                  + worker.peer().name()
                  + " says "
                  + reply.text());
        }
      }
    }
  }

  static String queryClass(String question) {
    return question.split("\t")[1];
  }

  boolean supports(Peer peer, String queryClass) {
    return !unsupported.getOrDefault(peer.name(), Set.of()).contains(queryClass);
  }

  /** For each engine that differs from the first, in how many questions of each class. */
  Map<String, String> differing() {
    Map<String, String> texts = new LinkedHashMap<>();
    differing.forEach(
        (engine, classes) ->
            texts.put(
                engine,
                classes.entrySet().stream()
                    .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                    .collect(Collectors.joining(", "))));
    return texts;
  }

  /**
   * @throws BenchmarkException if two engines gave different answers
   */
  void require() {
    if (!differences.isEmpty()) {
      throw new BenchmarkException(
          "engines must agree on every question, got "
              + differences.size()
              + " differences:\n"
              + String.join("\n", differences.subList(0, Math.min(SHOWN, differences.size()))));
    }
  }
}
