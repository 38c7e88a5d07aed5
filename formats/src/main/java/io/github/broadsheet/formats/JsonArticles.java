package io.github.broadsheet.formats;

import io.github.broadsheet.ArticleLimits;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads the JSON object of one article, token by token. */
final class JsonArticles {

  private static final Map<String, ArticleKey> KEYS =
      Map.ofEntries(
          Map.entry("id", ArticleKey.ID),
          Map.entry("title", ArticleKey.TITLE),
          Map.entry("headline", ArticleKey.HEADLINE),
          Map.entry("body", ArticleKey.BODY),
          Map.entry("text", ArticleKey.TEXT),
          Map.entry("outlet", ArticleKey.OUTLET),
          Map.entry("date", ArticleKey.DATE),
          Map.entry("people", ArticleKey.PEOPLE),
          Map.entry("authors", ArticleKey.AUTHORS),
          Map.entry("author", ArticleKey.AUTHOR),
          Map.entry("url", ArticleKey.URL),
          Map.entry("language", ArticleKey.LANGUAGE));

  /** Deep enough for any real file, shallow enough for any stack. A guess. */
  private static final int MAX_DEPTH = 200;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          // Python writes NaN where a table has no value
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(ReadLimits.MAX_RECORD_BYTES)
                  .maxNestingDepth(MAX_DEPTH)
                  .build())
          .build();

  private JsonArticles() {}

  static JsonParser open(String json) {
    return FACTORY.createParser(ObjectReadContext.empty(), json);
  }

  static JsonParser open(InputStream json) {
    return FACTORY.createParser(ObjectReadContext.empty(), json);
  }

  /** Reads from the start of an object to its end. */
  static ArticleDraft read(JsonParser parser) {
    ArticleDraft draft = new ArticleDraft();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonToken value = parser.nextToken();
      ArticleKey key = KEYS.get(name);
      if (key == null) {
        parser.skipChildren();
      } else if (key.holdsNames()) {
        draft.putNames(key, names(parser, value, name, draft));
      } else {
        draft.put(key, text(parser, value, name, draft));
      }
    }
    return draft;
  }

  private static List<String> names(
      JsonParser parser, JsonToken value, String name, ArticleDraft draft) {
    if (value != JsonToken.START_ARRAY) {
      String text = text(parser, value, name, draft);
      return text == null ? List.of() : NameList.split(text);
    }
    List<String> names = new ArrayList<>();
    for (JsonToken item = parser.nextToken();
        item != JsonToken.END_ARRAY;
        item = parser.nextToken()) {
      String text = text(parser, item, name, draft);
      // one more than an index accepts is enough for it to refuse them
      if (text != null && names.size() <= ArticleLimits.MAX_NAMES) {
        names.add(text);
      }
    }
    return names;
  }

  private static @Nullable String text(
      JsonParser parser, JsonToken value, String name, ArticleDraft draft) {
    return switch (value) {
      case VALUE_STRING, VALUE_NUMBER_INT -> parser.getString();
      case VALUE_NUMBER_FLOAT -> parser.isNaN() ? null : parser.getString();
      case VALUE_NULL -> null;
      default -> {
        parser.skipChildren();
        draft.note(name + " holds " + JsonProblems.typeOf(value) + " and was left out");
        yield null;
      }
    };
  }
}
