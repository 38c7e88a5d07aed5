package io.github.broadsheet.formats;

import io.github.broadsheet.Article;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.formats.ReadOutcome.Noted;
import io.github.broadsheet.formats.ReadOutcome.Read;
import io.github.broadsheet.formats.ReadOutcome.Rejected;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one record says of an article, gathered until the record ends. */
final class ArticleDraft {

  private final Map<ArticleKey, String> texts = new EnumMap<>(ArticleKey.class);
  private final Map<ArticleKey, List<String>> names = new EnumMap<>(ArticleKey.class);
  private final List<String> notes = new ArrayList<>();

  /** Takes a text in place of what was there; null, blank and {@code None} take it away. */
  void put(ArticleKey key, @Nullable String text) {
    String present = Absence.presentOrNull(text);
    if (present == null) {
      texts.remove(key);
    } else {
      texts.put(key, key.isVerbatim() ? present : present.strip());
    }
  }

  /** Takes names in place of those that were there, without the absent ones. */
  void putNames(ArticleKey key, List<String> given) {
    List<String> present = new ArrayList<>(given);
    present.removeIf(name -> Absence.presentOrNull(name) == null);
    present.replaceAll(String::strip);
    names.put(key, present);
  }

  /** Adds a note, to be reported once with the article if it becomes one. */
  void note(String note) {
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }

  boolean has(ArticleKey key) {
    return texts.containsKey(key);
  }

  /** Returns the article and the notes on it, or why there is none. */
  List<ReadOutcome> finish(String fallbackId, Origin origin, ReadOptions options) {
    List<ReadOutcome> outcomes = new ArrayList<>();
    try {
      Article bare = bare(texts.getOrDefault(ArticleKey.ID, fallbackId));
      if (bare == null) {
        return List.of(new Rejected(origin, "has neither title nor body"));
      }
      outcomes.add(new Read(complete(bare, options), origin));
    } catch (IllegalArgumentException e) {
      return List.of(new Rejected(origin, "makes no article: " + e.getMessage()));
    }
    notes.forEach(note -> outcomes.add(new Noted(origin, note)));
    return outcomes;
  }

  private @Nullable Article bare(String id) {
    String title = first(ArticleKey.TITLE, ArticleKey.HEADLINE);
    String body = first(ArticleKey.BODY, ArticleKey.TEXT);
    if (body != null) {
      return Article.of(id, body).withTitle(title);
    }
    return title == null ? null : Article.ofTitle(id, title);
  }

  private Article complete(Article article, ReadOptions options) {
    String outlet = texts.get(ArticleKey.OUTLET);
    NewsDate published = published(options);
    return article
        .withOutlet(outlet == null ? options.outlet() : outlet)
        .withPublished(published == null ? options.date() : published)
        .withPeople(names.getOrDefault(ArticleKey.PEOPLE, List.of()))
        .withAuthors(authors())
        .withUrl(texts.get(ArticleKey.URL))
        .withLanguage(texts.get(ArticleKey.LANGUAGE));
  }

  private @Nullable NewsDate published(ReadOptions options) {
    String text = texts.get(ArticleKey.DATE);
    if (text == null) {
      return null;
    }
    DateReader.Reading reading = new DateReader(options.zone()).read(text);
    if (reading.note() != null) {
      note(reading.note());
    }
    return reading.date();
  }

  private List<String> authors() {
    List<String> authors = names.getOrDefault(ArticleKey.AUTHORS, List.of());
    return authors.isEmpty() ? names.getOrDefault(ArticleKey.AUTHOR, List.of()) : authors;
  }

  private @Nullable String first(ArticleKey key, ArticleKey otherwise) {
    String text = texts.get(key);
    return text == null ? texts.get(otherwise) : text;
  }
}
