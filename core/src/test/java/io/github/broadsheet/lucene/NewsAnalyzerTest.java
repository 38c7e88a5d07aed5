package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsAnalyzerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        // term [start, end) of each token; + at the position of the one before
        "Guaidó's men; guaido[0,8) men[9,12)",
        "O'Brien said; obrien[0,7) +brien[2,7) said[8,12)",
        "O’Brien’s; obrien[0,9) +brien[2,7)",
        "l'équipe; lequipe[0,8) +equipe[2,8)",
        "can't they're; cant[0,5) theyre[6,13)",
        "U.S. J.K. 1.5; us[0,3) jk[5,8) 1.5[10,13)",
        "protests news new; protest[0,8) news[9,13) new[14,17)",
        "Guaido\u0301 Łódź; guaido[0,7) lodz[8,12)",
        "😀 strike; 😀[0,2) strike[3,9)",
        "e-mail AT&T; e[0,1) mail[2,6) at[7,9) t[10,11)",
        "北京; 北[0,1) 京[1,2)"
      })
  void textIsIndexedAs(String text, String tokens) throws IOException {
    assertThat(tokens("text", text)).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "O'Brien said; obrien@0 said@1",
        "protests; protest@0",
        "AT&T; at@0 t@1",
        "the U.S.; the@0 us@1",
        "& — …; "
      })
  void queryAsksFor(String text, String terms) {
    List<String> found =
        NewsAnalyzer.QUERYING.terms("text", text).stream()
            .map(term -> term.text() + "@" + term.position())
            .toList();

    assertThat(String.join(" ", found)).isEqualTo(terms == null ? "" : terms);
  }

  @Test
  void authorsKeepTheirEndings() throws IOException {
    assertThat(tokens("author", "Ada Brooks")).isEqualTo("ada[0,3) brooks[4,10)");
    assertThat(tokens("text", "Ada Brooks")).isEqualTo("ada[0,3) brook[4,10)");
  }

  @Test
  void wordOfAnyLengthIsCutAndNotLost() {
    assertThat(NewsAnalyzer.QUERYING.terms("text", "x".repeat(100_000))).hasSize(393);
  }

  @ParameterizedTest
  @CsvSource({"GUAIDÓ, guaido", "Łó, lo", "protests, protests", "Guaido\u0301, guaido"})
  void beginningOfAWordIsFoldedAndNotStemmed(String typed, String folded) {
    assertThat(NewsAnalyzer.QUERYING.normalize("text", typed).utf8ToString()).isEqualTo(folded);
  }

  private static String tokens(String field, String text) throws IOException {
    List<String> found = new ArrayList<>();
    try (TokenStream stream = NewsAnalyzer.INDEXING.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        String mark = increment.getPositionIncrement() == 0 ? "+" : "";
        found.add(mark + term + "[" + offset.startOffset() + "," + offset.endOffset() + ")");
      }
      stream.end();
      assertThat(offset.endOffset()).as("end of the text").isEqualTo(text.length());
    }
    return String.join(" ", found);
  }
}
