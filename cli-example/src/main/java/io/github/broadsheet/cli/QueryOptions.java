package io.github.broadsheet.cli;

import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.DateRange;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.QuerySyntaxException;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.WordMatching;
import io.github.broadsheet.syntax.LuceneSyntax;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to look for: the query and the filters of every command that searches. */
final class QueryOptions {

  /** How to write a query, for the help of the commands that take one. */
  static final String LANGUAGE =
      """

      A query is words, which must all be found, "phrases", guai* for beginnings,
      guado~1 for misspellings, AND, OR, NOT, -word and parentheses;
      fields:  title:aid  lead:aid  outlet:CNN  person:"Juan Guaidó"  author:Soto
               published:2019-02  published>=2019  published:7d  published:unknown
      scopes:  sentence:(maduro army)  paragraph:(…)  near5:(…)  atleast3:maduro
      A query that begins with a minus comes after -- (two of them).\
      """;

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "What to find; nothing finds all.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Only articles of this outlet; or of one of several.")
  private List<String> outlets = new ArrayList<>();

  @Option(
      names = "--person",
      paramLabel = "NAME",
      description = "Only articles that mention this person; or one of several.")
  private List<String> people = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = NewsDateConverter.class,
      description = "Only articles from this year, month or day on: 2019, 2019-02, 2019-02-02.")
  private @Nullable NewsDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = NewsDateConverter.class,
      description = "Only articles until the end of this year, month or day.")
  private @Nullable NewsDate to;

  @Option(names = "--any", description = "Find articles with any of the words, not all.")
  private boolean any;

  @Option(
      names = "--syntax",
      paramLabel = "broadsheet|lucene",
      converter = SyntaxNames.class,
      completionCandidates = SyntaxNames.class,
      description =
          "How the query is written; lucene is Lucene's own standard syntax, where any of the words"
              + " may match.")
  private Syntax syntax = Syntax.BROADSHEET;

  /** Returns whether a query was given, be it a blank one. */
  boolean hasQuery() {
    return !words.isEmpty();
  }

  /** Returns the request for the query and the filters given. */
  SearchRequest toRequest() {
    return toRequest(query());
  }

  /** Returns the request for another query and the filters given. */
  SearchRequest toRequest(ArticleQuery query) {
    SearchRequest request =
        SearchRequest.of(query).withMatching(any ? WordMatching.ANY : WordMatching.ALL);
    if (!outlets.isEmpty()) {
      request = request.withFilter(ArticleFilter.outlets(outlets));
    }
    if (!people.isEmpty()) {
      request = request.withFilter(ArticleFilter.people(people));
    }
    if (from != null || to != null) {
      request = request.withFilter(ArticleFilter.published(new DateRange(from, to)));
    }
    return request;
  }

  private ArticleQuery query() {
    if (words.isEmpty()) {
      return ArticleQuery.all();
    }
    String text = String.join(" ", words);
    return switch (syntax) {
      case BROADSHEET -> ArticleQuery.userText(text);
      case LUCENE -> readLucene(text);
    };
  }

  private ArticleQuery readLucene(String text) {
    if (any) {
      throw new UsageException("--any does not go with --syntax lucene");
    }
    try {
      return LuceneSyntax.parse(text);
    } catch (QuerySyntaxException e) {
      throw new UnreadableQueryException(text, e);
    }
  }

  /** How a query is written. */
  enum Syntax {
    BROADSHEET,
    LUCENE
  }

  /** The syntaxes as the option spells them. */
  static final class SyntaxNames extends LowerCaseNames<Syntax> {
    SyntaxNames() {
      super(Syntax.class);
    }
  }
}
