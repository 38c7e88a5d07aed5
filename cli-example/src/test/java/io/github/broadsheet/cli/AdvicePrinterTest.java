package io.github.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.HitCount;
import io.github.broadsheet.Relaxation;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.Span;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdvicePrinterTest {

  private static final ArticleQuery OIL = ArticleQuery.word("oil");
  private static final ArticleFilter CNN = ArticleFilter.outlets("CNN");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void relaxationsAreSentences() {
    assertThat(
            advice(
                SearchRequest.of("oil \"gold\"").withFilter(CNN),
                nothing()
                    .relaxations(
                        new Relaxation("without \"gold\"", SearchRequest.of(OIL), 1),
                        new Relaxation(
                            "without the filter outlet:CNN", SearchRequest.of(""), 1_200))))
        .isEqualTo(
            """
            note: without "gold" there is 1 article
            note: without the filter outlet:CNN there are 1,200 articles
            """);
  }

  @Test
  void suggestionAndTheRelaxationThatIsTheSameAreOneLine() {
    assertThat(
            advice(
                SearchRequest.of("oyl").withFilter(CNN),
                nothing()
                    .suggestion("oil")
                    .relaxations(
                        new Relaxation(
                            "with \"oil\" for \"oyl\"", SearchRequest.of(OIL).withFilter(CNN), 3))))
        .isEqualTo("note: did you mean: oil? (3 articles)\n");
  }

  @Test
  void relaxationThatChangesSomethingElseIsKept() {
    assertThat(
            advice(
                SearchRequest.of("oyl").withFilter(CNN),
                nothing()
                    .suggestion("oil")
                    .relaxations(new Relaxation("with more", SearchRequest.of(OIL), 3))))
        .isEqualTo("note: did you mean: oil?\nnote: with more there are 3 articles\n");
  }

  @Test
  void diagnosticsComeFirstAndPointToTheirPlaceForAPerson() {
    ResultBuilder result =
        nothing()
            .suggestion("oil")
            .diagnostics(
                Diagnostic.at(Diagnostic.Kind.SYNTAX, "unclosed \u001B[2Jquote", new Span(4, 5)),
                Diagnostic.of(Diagnostic.Kind.NO_HITS, "no article matches oyl"));

    assertThat(advice(SearchRequest.of("oyl \"x"), result, true))
        .isEqualTo(
            """
            note: unclosed [2Jquote
              oyl "x
                  ^
            note: no article matches oyl
            note: did you mean: oil?
            """);
    assertThat(advice(SearchRequest.of("oyl \"x"), result, false)).doesNotContain("^");
  }

  private static ResultBuilder nothing() {
    return new ResultBuilder(new HitCount(0, true, 0));
  }

  private String advice(SearchRequest request, ResultBuilder result) {
    return advice(request, result, false);
  }

  private String advice(SearchRequest request, ResultBuilder result, boolean person) {
    err.reset();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new Output(out),
            new PrintStream(err, true, UTF_8),
            Style.PLAIN,
            Integer.MAX_VALUE,
            person,
            Map.of());
    new AdvicePrinter(console, request).print(result.build());
    assertThat(out.size()).isZero();
    return err.toString(UTF_8);
  }
}
