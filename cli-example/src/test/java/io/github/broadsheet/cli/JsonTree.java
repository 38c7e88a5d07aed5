package io.github.broadsheet.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON as maps, lists, strings, numbers, booleans and null. */
record JsonTree(Object value) {

  /** Reads a text that is one JSON value and nothing else. */
  static JsonTree parse(String text) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      Object value = read(parser);
      if (parser.nextToken() != null) {
        throw new AssertionError("more than one JSON value in " + text);
      }
      return new JsonTree(value);
    }
  }

  /** Follows keys (of objects) and positions (in arrays), such as {@code hits.0.title}. */
  Object at(String path) {
    Object at = value;
    for (String step : path.split("\\.")) {
      if (at instanceof List<?> list) {
        at = list.get(Integer.parseInt(step));
      } else {
        Map<?, ?> map = (Map<?, ?>) at;
        if (!map.containsKey(step)) {
          throw new AssertionError("no " + step + " in " + map.keySet());
        }
        at = map.get(step);
      }
    }
    return at;
  }

  String text(String path) {
    return (String) at(path);
  }

  int number(String path) {
    return ((Number) at(path)).intValue();
  }

  List<?> list(String path) {
    return (List<?>) at(path);
  }

  /** The ids of the hits of a search. */
  List<String> hitIds() {
    return IntStream.range(0, list("hits").size())
        .mapToObj(hit -> text("hits." + hit + ".id"))
        .toList();
  }

  List<String> keys() {
    return ((Map<?, ?>) value).keySet().stream().map(String::valueOf).toList();
  }

  private static Object read(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String key = parser.currentName();
          parser.nextToken();
          map.put(key, read(parser));
        }
        yield map;
      }
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(read(parser));
        }
        yield list;
      }
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw new AssertionError("not a value: " + parser.currentToken());
    };
  }
}
