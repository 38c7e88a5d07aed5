package io.github.broadsheet.corpus;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One line of queries.jsonl: what an editor expects.
 *
 * @param query in the query language
 * @param relevant ids, the best first
 */
record GoldenQuery(String query, List<String> relevant) {

  static List<GoldenQuery> read(Path file) {
    return lines(file).stream()
        .map(line -> new GoldenQuery(text(line, "query"), list(line, "relevant")))
        .toList();
  }

  /**
   * One line of rankings.jsonl: what the engine answers.
   *
   * @param query the query of queries.jsonl
   * @param ranking the ids of the first ten hits
   * @param missing relevant ids that are not found at all
   * @param needs what the engine lacks to do what the editor expects, "" if it lacks nothing
   */
  record Frozen(String query, List<String> ranking, List<String> missing, String needs) {

    static Map<String, Frozen> read(Path file) {
      Map<String, Frozen> byQuery = new LinkedHashMap<>();
      for (Map<String, Object> line :
          Files.exists(file) ? lines(file) : List.<Map<String, Object>>of()) {
        String query = text(line, "query");
        byQuery.put(
            query,
            new Frozen(query, list(line, "ranking"), list(line, "missing"), text(line, "needs")));
      }
      return byQuery;
    }

    String toJson() {
      StringBuilder json = new StringBuilder("{\"query\": ").append(quoted(query));
      json.append(", \"ranking\": ").append(array(ranking));
      if (!missing.isEmpty()) {
        json.append(", \"missing\": ").append(array(missing));
      }
      if (!needs.isEmpty()) {
        json.append(", \"needs\": ").append(quoted(needs));
      }
      return json.append("}").toString();
    }

    private static String array(List<String> texts) {
      return texts.stream().map(Frozen::quoted).collect(joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
      return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
  }

  private static String text(Map<String, Object> line, String key) {
    return (String) line.getOrDefault(key, "");
  }

  private static List<String> list(Map<String, Object> line, String key) {
    List<String> texts = new ArrayList<>();
    ((List<?>) line.getOrDefault(key, List.of())).forEach(each -> texts.add((String) each));
    return texts;
  }

  /** The objects of a file, whose values are texts and lists of texts. */
  private static List<Map<String, Object>> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().map(GoldenQuery::object).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> object(String line) {
    Map<String, Object> values = new LinkedHashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = parser.currentName();
        if (parser.nextToken() == JsonToken.START_ARRAY) {
          List<String> texts = new ArrayList<>();
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            texts.add(parser.getString());
          }
          values.put(key, texts);
        } else {
          values.put(key, parser.getString());
        }
      }
    }
    return values;
  }
}
