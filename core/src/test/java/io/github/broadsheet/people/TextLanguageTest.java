package io.github.broadsheet.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import org.junit.jupiter.api.Test;

class TextLanguageTest {

  private static TextLanguage of(String body) {
    return TextLanguage.of(Article.of("test", body));
  }

  @Test
  void aStatedLanguageIsBelieved() {
    Article article = Article.of("test", "The harbour is closed.");
    assertThat(TextLanguage.of(article.withLanguage("es-VE"))).isEqualTo(TextLanguage.SPANISH);
    assertThat(TextLanguage.of(article.withLanguage("EN"))).isEqualTo(TextLanguage.ENGLISH);
    assertThat(TextLanguage.of(article.withLanguage("fr"))).isEqualTo(TextLanguage.OTHER);
  }

  @Test
  void spanishShowsInItsCommonestWords() {
    assertThat(of("El puerto de la ciudad no se abre, dijo en la tarde el jefe de los muelles."))
        .isEqualTo(TextLanguage.SPANISH);
  }

  @Test
  void shortTextsCapitalsAndTablesAreTakenForEnglish() {
    assertThat(of("Quay closed")).isEqualTo(TextLanguage.ENGLISH);
    assertThat(of("QUAY CLOSED ".repeat(40))).isEqualTo(TextLanguage.ENGLISH);
    assertThat(of("1. Ruiz 24 12\n".repeat(40))).isEqualTo(TextLanguage.ENGLISH);
  }

  @Test
  void otherLanguagesAreOther() {
    assertThat(
            of(
                "Der Hafen bleibt geschlossen, sagte die Ministerin gestern Abend vor Reportern und "
                    + "fügte hinzu, dass niemand wisse, wann wieder Schiffe anlegen können. Die "
                    + "Arbeiter wollen weiter streiken, bis ihre Forderungen erfüllt sind, hieß es "
                    + "aus der Gewerkschaft, deren Vorsitzende sich nicht äußern wollte."))
        .isEqualTo(TextLanguage.OTHER);
  }
}
