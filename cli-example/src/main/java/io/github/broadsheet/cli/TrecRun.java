package io.github.broadsheet.cli;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.Highlighting;
import io.github.broadsheet.Hit;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.WordMatching;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Answers a file of queries as trec_eval and its like read it: for each hit a line {@code query Q0
 * article rank score tag}.
 */
final class TrecRun {

  /**
   * Queries of test collections are texts, often in capitals: these are words there, not operators.
   */
  private static final Pattern OPERATOR = Pattern.compile("\\b(AND|OR|NOT)\\b");

  private static final Pattern BLANK = Pattern.compile("\\s");

  private final NewsIndex index;
  private final Function<ArticleQuery, SearchRequest> requests;
  private final String tag;

  /**
   * Prepares a run.
   *
   * @param requests makes the request for a query
   * @param tag the name of the run
   */
  TrecRun(NewsIndex index, Function<ArticleQuery, SearchRequest> requests, String tag) {
    this.index = index;
    this.requests = requests;
    this.tag = requireOneWord("--trec", tag);
  }

  /** Prints the run; returns how many lines it has. */
  long print(Path queries, Console console) throws IOException {
    List<String> lines = read(queries);
    long printed = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int tab = line.indexOf('\t');
      if (tab >= 0) {
        printed += print(line.substring(0, tab), line.substring(tab + 1), console);
      } else if (!line.isBlank()) {
        throw new UsageException(
            queries + ":" + (i + 1) + ": line must be id<TAB>query, got \"" + line + "\"");
      }
    }
    return printed;
  }

  private static List<String> read(Path queries) throws IOException {
    try {
      return Files.readAllLines(queries);
    } catch (CharacterCodingException e) {
      throw new UsageException(queries + " must be UTF-8 text");
    }
  }

  private int print(String id, String text, Console console) {
    requireOneWord("query id", id);
    SearchResult result = index.search(request(text));
    for (Diagnostic diagnostic : result.diagnostics()) {
      console.note("note: query " + id + ": " + diagnostic.message());
    }
    int rank = 0;
    for (Hit hit : result.hits()) {
      rank++;
      requireOneWord("article id", hit.id());
      console
          .out()
          .println(
              Style.PLAIN.line(
                  id + " Q0 " + hit.id() + " " + rank + " " + hit.score() + " " + tag));
    }
    return rank;
  }

  private SearchRequest request(String text) {
    String words =
        OPERATOR.matcher(text).replaceAll(operator -> operator.group().toLowerCase(Locale.ROOT));
    return requests
        .apply(ArticleQuery.userText(words))
        .withMatching(WordMatching.ANY)
        .withHighlighting(Highlighting.NONE)
        .withExactCount(false);
  }

  private static String requireOneWord(String what, String word) {
    if (word.isEmpty() || BLANK.matcher(word).find()) {
      throw new UsageException(what + " must be one word in a TREC run, got \"" + word + "\"");
    }
    return word;
  }
}
