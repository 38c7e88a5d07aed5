package io.github.broadsheet.corpus;

import io.github.broadsheet.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One line of gold-people.jsonl: where an article names people.
 *
 * @param id of the article
 * @param body mentions in the body
 * @param title mentions in the title
 * @param credits of writers and photographers, in the body
 */
record GoldPeople(String id, List<Named> body, List<Named> title, List<Named> credits) {

  /**
   * A mention.
   *
   * @param person who is meant, by the fullest name; "" for credits
   */
  record Named(Span span, String person) {}

  static List<GoldPeople> read(Path file) {
    try {
      return Files.readAllLines(file).stream().map(GoldPeople::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldPeople parse(String line) {
    String id = "";
    List<Named> body = List.of();
    List<Named> title = List.of();
    List<Named> credits = List.of();
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = json.currentName();
        json.nextToken();
        switch (key) {
          case "id" -> id = json.getString();
          case "mentions" -> body = named(json);
          case "titleMentions" -> title = named(json);
          case "credits" -> credits = named(json);
          default -> throw new IllegalArgumentException("unknown key " + key + " in " + line);
        }
      }
    }
    return new GoldPeople(id, body, title, credits);
  }

  private static List<Named> named(JsonParser json) {
    List<Named> all = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      int start = 0;
      int end = 0;
      String person = "";
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = json.currentName();
        json.nextToken();
        switch (key) {
          case "start" -> start = json.getIntValue();
          case "end" -> end = json.getIntValue();
          case "person" -> person = json.getString();
          default -> json.skipChildren();
        }
      }
      all.add(new Named(new Span(start, end), person));
    }
    return all;
  }
}
