package io.github.broadsheet;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news article as the caller has it: an id, a title or a body or both, and what is known of it.
 * What is not known is absent; nothing is ever made up. The article is stored as given and comes
 * back whole from {@link NewsIndex#find}.
 *
 * <p>Made by {@link #of} or {@link #ofTitle} and the {@code with…} methods; the canonical
 * constructor is not part of the stable API. What an index accepts is bounded by {@link
 * ArticleLimits}.
 *
 * @param id names the article in its index; putting another article with the same id replaces it
 * @param title the headline, or null
 * @param body the running text, paragraphs separated by line breaks, or null (wires send headlines
 *     alone)
 * @param outlet who published it, or null; outlets are compared without case and accents
 * @param published when it was published, or null if unknown
 * @param people names of people the article mentions, as the caller knows them
 * @param authors names of who wrote it
 * @param url where it was found, or null
 * @param language a language tag such as {@code en} or {@code es-VE}, or null
 */
public record Article(
    String id,
    @Nullable String title,
    @Nullable String body,
    @Nullable String outlet,
    @Nullable NewsDate published,
    List<String> people,
    List<String> authors,
    @Nullable String url,
    @Nullable String language) {

  /** Checks that there is an id, and a title or a body, and that nothing given is blank. */
  public Article {
    requireText(id, "id");
    requireTextOrNull(title, "title");
    requireTextOrNull(body, "body");
    requireTextOrNull(outlet, "outlet");
    requireTextOrNull(url, "url");
    requireTextOrNull(language, "language");
    people = List.copyOf(people);
    authors = List.copyOf(authors);
    people.forEach(name -> requireText(name, "people"));
    authors.forEach(name -> requireText(name, "authors"));
    if (title == null && body == null) {
      throw new IllegalArgumentException(
          "article " + id + " must have a title or a body, got neither");
    }
  }

  /**
   * Returns an article with a body and nothing else.
   *
   * @throws IllegalArgumentException if the id or the body is blank
   */
  public static Article of(String id, String body) {
    requireNonNull(body, "body");
    return new Article(id, null, body, null, null, List.of(), List.of(), null, null);
  }

  /**
   * Returns an article that is a headline and nothing else.
   *
   * @throws IllegalArgumentException if the id or the title is blank
   */
  public static Article ofTitle(String id, String title) {
    requireNonNull(title, "title");
    return new Article(id, title, null, null, null, List.of(), List.of(), null, null);
  }

  /** Returns this article with another title; null takes it away. */
  public Article withTitle(@Nullable String title) {
    return new Article(id, title, body, outlet, published, people, authors, url, language);
  }

  /** Returns this article with another body; null takes it away. */
  public Article withBody(@Nullable String body) {
    return new Article(id, title, body, outlet, published, people, authors, url, language);
  }

  /** Returns this article with another outlet; null takes it away. */
  public Article withOutlet(@Nullable String outlet) {
    return new Article(id, title, body, outlet, published, people, authors, url, language);
  }

  /** Returns this article with another date; null takes it away. */
  public Article withPublished(@Nullable NewsDate published) {
    return new Article(id, title, body, outlet, published, people, authors, url, language);
  }

  /** Returns this article with these people and no others. */
  public Article withPeople(String... people) {
    return withPeople(List.of(people));
  }

  /** Returns this article with these people and no others. */
  public Article withPeople(Collection<String> people) {
    return new Article(
        id, title, body, outlet, published, List.copyOf(people), authors, url, language);
  }

  /** Returns this article with these authors and no others. */
  public Article withAuthors(String... authors) {
    return withAuthors(List.of(authors));
  }

  /** Returns this article with these authors and no others. */
  public Article withAuthors(Collection<String> authors) {
    return new Article(
        id, title, body, outlet, published, people, List.copyOf(authors), url, language);
  }

  /** Returns this article with another address; null takes it away. */
  public Article withUrl(@Nullable String url) {
    return new Article(id, title, body, outlet, published, people, authors, url, language);
  }

  /** Returns this article with another language; null takes it away. */
  public Article withLanguage(@Nullable String language) {
    return new Article(id, title, body, outlet, published, people, authors, url, language);
  }

  private static void requireTextOrNull(@Nullable String value, String name) {
    if (value != null) {
      requireText(value, name);
    }
  }

  private static void requireText(String value, String name) {
    if (requireNonNull(value, name).isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank, got \"" + value + "\"");
    }
  }
}
