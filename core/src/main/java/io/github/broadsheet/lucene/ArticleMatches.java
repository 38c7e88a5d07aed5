package io.github.broadsheet.lucene;

import io.github.broadsheet.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Where a query matched one article.
 *
 * @param title in the title, in order
 * @param body in the body, in order
 * @param named where people who were searched for are named, in title and body as one text
 */
record ArticleMatches(List<Match> title, List<Match> body, List<Span> named) {

  static final ArticleMatches NONE = new ArticleMatches(List.of(), List.of(), List.of());

  /** More matches than this in one article are not looked at: no snippet gets better by them. */
  private static final int MAX_MATCHES = 1_000;

  private static final Comparator<Match> ORDER =
      Comparator.comparingInt((Match match) -> match.span().start())
          .thenComparingInt(match -> -match.span().end());

  /**
   * One match.
   *
   * @param span where
   * @param clause the word or phrase of the query
   */
  record Match(Span span, Query clause) {}

  /**
   * Reads the matches of a document.
   *
   * @param titleLength of the article, 0 if it has none
   */
  static ArticleMatches read(@Nullable Matches matches, int titleLength) throws IOException {
    return read(matches, titleLength, Integer.MAX_VALUE);
  }

  /** Reads the matches of a document that are in its title. */
  static ArticleMatches readTitle(@Nullable Matches matches, int titleLength) throws IOException {
    return read(matches, titleLength, titleLength);
  }

  /**
   * @param end where to end in title and body as one text
   */
  private static ArticleMatches read(@Nullable Matches matches, int titleLength, int end)
      throws IOException {
    if (matches == null || end == 0) {
      return NONE;
    }
    List<Match> title = new ArrayList<>();
    List<Match> body = new ArrayList<>();
    List<Match> named = read(matches.getMatches(ArticleFields.PERSON), end);
    // People whom the caller gave and the text does not name have no place in it.
    named.removeIf(match -> match.span().length() == 0);
    part(words(matches.getMatches(ArticleFields.TEXT), end), titleLength, title, body);
    part(named, titleLength, title, body);
    title.addAll(words(matches.getMatches(ArticleFields.TITLE), end));
    title.sort(ORDER);
    body.sort(ORDER);
    requireWithin(title, titleLength);
    return new ArticleMatches(title, body, named.stream().map(Match::span).toList());
  }

  /** Parts matches in title and body as one text into those in the title and those in the body. */
  private static void part(
      List<Match> matches, int titleLength, List<Match> title, List<Match> body)
      throws CorruptIndexException {
    int bodyStart = titleLength == 0 ? 0 : titleLength + 1;
    for (Match match : matches) {
      if (match.span().end() <= titleLength) {
        title.add(match);
      } else if (match.span().start() >= bodyStart) {
        body.add(new Match(match.span().shifted(-bodyStart), match.clause()));
      } else {
        throw outside(match.span());
      }
    }
  }

  /** Checks that what was read from the index fits the body that was read from it. */
  void requireWithin(String body) throws CorruptIndexException {
    requireWithin(this.body, body.length());
  }

  private static void requireWithin(List<Match> matches, int length) throws CorruptIndexException {
    for (Match match : matches) {
      requireWithin(match.span(), length);
    }
  }

  private static void requireWithin(Span span, int length) throws CorruptIndexException {
    if (span.end() > length) {
      throw outside(span);
    }
  }

  /** Checks that what was read from the index can be a word of a text. */
  static void requireWord(Span span, int length) throws CorruptIndexException {
    requireWithin(span, length);
    if (span.length() == 0) {
      throw outside(span);
    }
  }

  /** What was read from the index as the place of a match. */
  static Span span(int start, int end) throws CorruptIndexException {
    if (start < 0 || end < start) {
      throw new CorruptIndexException("a match has no place", "[" + start + ", " + end + ")");
    }
    return new Span(start, end);
  }

  private static CorruptIndexException outside(Span span) {
    return new CorruptIndexException("a match lies outside of its text", span.toString());
  }

  /** Matches of words, which have at least a character. */
  private static List<Match> words(@Nullable MatchesIterator iterator, int limit)
      throws IOException {
    List<Match> found = read(iterator, limit);
    for (Match match : found) {
      requireWord(match.span(), Integer.MAX_VALUE);
    }
    return found;
  }

  /** Matches come in the order of their places: none behind the limit need be looked at. */
  private static List<Match> read(@Nullable MatchesIterator iterator, int limit)
      throws IOException {
    List<Match> found = new ArrayList<>();
    while (iterator != null && found.size() < MAX_MATCHES && iterator.next()) {
      Span span = span(iterator.startOffset(), iterator.endOffset());
      if (span.start() >= limit) {
        break;
      }
      found.add(new Match(span, iterator.getQuery()));
    }
    found.sort(ORDER);
    return found;
  }

  /** The spans of matches in order, those that overlap made one. */
  static List<Span> merged(List<Match> matches) {
    List<Span> merged = new ArrayList<>(matches.size());
    for (Match match : matches) {
      merge(match.span(), merged);
    }
    return merged;
  }

  /** Adds a span that begins no earlier than the last one; makes them one if they overlap. */
  static void merge(Span span, List<Span> merged) {
    int last = merged.size() - 1;
    if (last >= 0 && merged.get(last).overlaps(span)) {
      Span before = merged.get(last);
      if (span.end() > before.end()) {
        merged.set(last, new Span(before.start(), span.end()));
      }
    } else {
      merged.add(span);
    }
  }
}
