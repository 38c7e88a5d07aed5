package io.github.broadsheet.lucene;

import io.github.broadsheet.Highlighting;
import io.github.broadsheet.Snippet;
import io.github.broadsheet.Span;
import io.github.broadsheet.lucene.ArticleMatches.Match;
import io.github.broadsheet.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.Query;

/**
 * Cuts the pieces out of a body that show best where it matched: those with the most different
 * words of the query, then with the most matches, then the earliest. A piece begins and ends with a
 * sentence where one is near, else with a word. Only the surroundings of matches are read, not the
 * whole body.
 */
final class SnippetCutter {

  /** Matches after this many are not made snippets of: the best pieces come early in news. */
  private static final int MAX_CANDIDATES = 200;

  private final String body;
  private final Highlighting highlighting;

  /** The different words of the query in the piece that is looked at: few. */
  private final List<Query> clauses = new ArrayList<>();

  SnippetCutter(String body, Highlighting highlighting) {
    this.body = body;
    this.highlighting = highlighting;
  }

  /**
   * A piece that may be shown.
   *
   * @param start where it begins in the body
   * @param mustReach how far it goes at least
   * @param clauses how many different words of the query match in it
   * @param matches how many matches it has
   */
  private record Candidate(int start, int mustReach, int clauses, int matches) {}

  /** Returns the best pieces in the order of the body; without a match, its beginning. */
  List<Snippet> cut(List<Match> matches) {
    if (highlighting.snippets() == 0) {
      return List.of();
    }
    if (matches.isEmpty()) {
      return beginning();
    }
    List<Span> chosen = new ArrayList<>();
    for (Candidate candidate : byWorth(candidates(matches))) {
      if (chosen.size() == highlighting.snippets()) {
        break;
      }
      Span piece = new Span(candidate.start, end(candidate.start, candidate.mustReach));
      if (chosen.stream().noneMatch(piece::overlaps)) {
        chosen.add(piece);
      }
    }
    chosen.sort(Comparator.naturalOrder());
    List<Span> spans = ArticleMatches.merged(matches);
    return chosen.stream().map(piece -> snippet(piece, spans)).toList();
  }

  private List<Snippet> beginning() {
    int start = 0;
    while (start < body.length() && isSpace(body.charAt(start))) {
      start++;
    }
    if (start == body.length()) {
      return List.of();
    }
    int end = end(start, start);
    return List.of(new Snippet(body.substring(start, end), start, List.of()));
  }

  private List<Candidate> candidates(List<Match> matches) {
    List<Candidate> candidates = new ArrayList<>();
    for (int first = 0; first < matches.size() && candidates.size() < MAX_CANDIDATES; ) {
      Candidate candidate = candidate(matches, first);
      candidates.add(candidate);
      // The next piece begins with the first match behind this one's first sentence or this match.
      int from = matches.get(first).span().start();
      first++;
      while (first < matches.size() && matches.get(first).span().start() == from) {
        first++;
      }
    }
    return candidates;
  }

  private Candidate candidate(List<Match> matches, int first) {
    Span anchor = matches.get(first).span();
    int start = start(anchor);
    int limit = Math.max(start + highlighting.length(), anchor.end());
    clauses.clear();
    int last = first;
    for (int i = first; i < matches.size() && matches.get(i).span().start() < limit; i++) {
      if (matches.get(i).span().end() <= limit) {
        Query clause = matches.get(i).clause();
        if (!clauses.contains(clause)) {
          clauses.add(clause);
        }
        last = i;
      }
    }
    int mustReach = Math.max(anchor.end(), matches.get(last).span().end());
    return new Candidate(start, mustReach, clauses.size(), last - first + 1);
  }

  private static List<Candidate> byWorth(List<Candidate> candidates) {
    return candidates.stream()
        .sorted(
            Comparator.comparingInt(Candidate::clauses)
                .thenComparingInt(candidate -> Math.min(candidate.matches(), 4))
                .reversed()
                .thenComparingInt(Candidate::start))
        .toList();
  }

  /** Where a piece with a match begins: with its sentence, if that begins near enough. */
  private int start(Span match) {
    int earliest = Math.max(0, match.start() - highlighting.length() / 2);
    Span before = new Span(earliest, match.start());
    int start = -1;
    for (int i = match.start() - 1; i >= earliest; i--) {
      if (isBreak(i)) {
        start = skipSpace(i + 1, match.start());
        before = new Span(start, match.start());
        break;
      }
    }
    List<Span> sentences = SentenceSplitter.sentences(body, new Span(before.start(), match.end()));
    for (Span sentence : sentences) {
      boolean begins = start >= 0 || earliest == 0 || sentence.start() > before.start();
      if (begins && sentence.start() <= match.start()) {
        start = Math.max(start, sentence.start());
      }
    }
    return start >= 0 ? skipSpace(start, match.start()) : wordStart(match);
  }

  /** The first word within a quarter of the length before a match. */
  private int wordStart(Span match) {
    int at = Math.max(0, match.start() - highlighting.length() / 4);
    while (at > 0 && at < match.start() && !Character.isWhitespace(body.charAt(at - 1))) {
      at++;
    }
    return skipSpace(at, match.start());
  }

  private int skipSpace(int from, int until) {
    int at = from;
    while (at < until && isSpace(body.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where a piece ends: with the last sentence that ends within the length, else with a word. */
  private int end(int start, int mustReach) {
    int latest = Math.min(body.length(), Math.max(mustReach, start + highlighting.length()));
    int longEnough = start + highlighting.length() / 3;
    for (int i = Math.max(mustReach, longEnough); i < latest; i++) {
      if (isBreak(i)) {
        return trimEnd(start, i, mustReach);
      }
    }
    if (latest == body.length()) {
      return trimEnd(start, latest, mustReach);
    }
    int end = -1;
    int lookAhead = Math.min(body.length(), latest + 2);
    for (Span sentence : SentenceSplitter.sentences(body, new Span(start, lookAhead))) {
      if (sentence.end() >= mustReach && sentence.end() < lookAhead) {
        end = sentence.end();
      }
    }
    return end >= longEnough ? end : wordEnd(start, mustReach, latest);
  }

  private int wordEnd(int start, int mustReach, int latest) {
    int at = latest;
    while (at > mustReach && !Character.isWhitespace(body.charAt(at))) {
      at--;
    }
    if (at > mustReach) {
      return trimEnd(start, at, mustReach);
    }
    if (mustReach == body.length() || !Character.isLetterOrDigit(body.charAt(mustReach))) {
      return mustReach;
    }
    boolean splitsPair = latest > mustReach && Character.isLowSurrogate(body.charAt(latest));
    return splitsPair ? latest - 1 : latest;
  }

  private int trimEnd(int start, int end, int mustReach) {
    int at = end;
    while (at > Math.max(start, mustReach) && isSpace(body.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Whether a paragraph ends here: at an empty line, an indent, or a line that ends a sentence. */
  private boolean isBreak(int at) {
    if (body.charAt(at) != '\n') {
      return false;
    }
    boolean indented = at + 1 < body.length() && Character.isWhitespace(body.charAt(at + 1));
    boolean ended = at > 0 && ".!?:…\"”’»)".indexOf(body.charAt(at - 1)) >= 0;
    return indented || ended;
  }

  /**
   * A piece with the spans in it. A span that an end of the piece would cut in two is left out,
   * unless it is all there is.
   */
  private Snippet snippet(Span piece, List<Span> spans) {
    int start = piece.start();
    int end = piece.end();
    for (Span span : spans) {
      if (span.start() < start && span.end() > start && span.end() < end) {
        start = skipSpace(span.end(), end);
      }
      if (span.end() > end && span.start() < end && span.start() > start) {
        end = trimEnd(start, span.start(), start);
      }
    }
    List<Span> inside = new ArrayList<>();
    for (Span span : spans) {
      if (span.start() < end && span.end() > start) {
        Span shown = new Span(Math.max(span.start(), start), Math.min(span.end(), end));
        inside.add(shown.shifted(-start));
      }
    }
    return new Snippet(body.substring(start, end), start, inside);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
