package io.github.broadsheet.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.TextField;
import io.github.broadsheet.people.Token.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenReaderTest {

  private static List<Token> read(String text) {
    return TokenReader.read(TextField.BODY, text, Lexicon.english()).tokens();
  }

  @ParameterizedTest
  @CsvSource({
    "Torrance, CAPITALISED",
    "O’Hara, CAPITALISED",
    "McCoy, CAPITALISED",
    "al-Marwadi, CAPITALISED",
    "d’Estrac, CAPITALISED",
    "Sung-ho, CAPITALISED",
    "NATO, UPPER",
    "U.S., UPPER",
    "J.P., INITIAL",
    "harbour, LOWER",
    "1990s, NUMBER",
    "iPhone, OTHER",
    "FedEx, OTHER",
    "a@b.org, OTHER",
    "example.org, OTHER",
    "D-Md, OTHER",
  })
  void tellsShapesApart(String word, Shape shape) {
    assertThat(read("see " + word + " there").get(1).shape()).isEqualTo(shape);
  }

  @Test
  void cutsPossessivesAndCompounds() {
    assertThat(read("Ruiz's anti-Oliva Diaz-led"))
        .extracting(Token::key)
        .containsExactly("ruiz", "anti", "oliva", "diaz", "led", "");
  }

  @Test
  void marksWhatOpensASentence() {
    assertThat(read("He ran. She sat: “No.”"))
        .filteredOn(Token::opensSentence)
        .extracting(Token::key)
        .containsExactly("he", "she", "no");
  }

  @Test
  void paragraphsEndWithAnEdge() {
    assertThat(read("One.\n\nTwo.")).filteredOn(t -> t.shape() == Shape.EDGE).hasSize(2);
  }

  @Test
  void offsetsAreThoseOfTheText() {
    String text = "🎉 Señor Núñez's “Ana”";
    for (Token token : read(text)) {
      if (token.shape() == Shape.CAPITALISED) {
        assertThat(text.substring(token.start(), token.end())).matches("\\p{Lu}\\p{L}+");
      }
    }
  }

  @Test
  void veryLongWordsAreNoNames() {
    assertThat(read("A" + "b".repeat(TokenReader.MAX_WORD)).getFirst().shape())
        .isEqualTo(Shape.OTHER);
  }
}
