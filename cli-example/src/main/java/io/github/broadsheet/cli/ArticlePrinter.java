package io.github.broadsheet.cli;

import io.github.broadsheet.Article;
import io.github.broadsheet.IndexedArticle;
import io.github.broadsheet.Mention;
import io.github.broadsheet.MentionRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints an article for a person. */
final class ArticlePrinter {

  private final Console console;
  private final Style style;

  ArticlePrinter(Console console) {
    this.console = console;
    this.style = console.style();
  }

  void print(IndexedArticle indexed) {
    Article article = indexed.article();
    if (article.title() != null) {
      printWrapped(style.bold(article.title()));
    }
    printFact("id", article.id());
    printFact("outlet", article.outlet());
    printFact("date", article.published());
    printFact("people", article.people());
    printFact("named", named(indexed));
    printFact("authors", article.authors());
    printFact("url", article.url());
    printFact("language", article.language());
    if (article.body() != null) {
      console.out().println();
      style.paragraphs(article.body()).lines().forEach(this::printWrapped);
    }
  }

  /** The people the text names, each once, in the order of the text. */
  private static List<String> named(IndexedArticle indexed) {
    return indexed.mentions().stream()
        .filter(mention -> mention.rule() != MentionRule.CREDIT)
        .map(Mention::person)
        .distinct()
        .toList();
  }

  private void printFact(String name, List<String> values) {
    printFact(name, values.isEmpty() ? null : String.join(", ", values));
  }

  private void printFact(String name, @Nullable Object value) {
    if (value != null) {
      printWrapped(style.dim(name + ":") + " " + style.line(value.toString()));
    }
  }

  private void printWrapped(String line) {
    new LineWrapper(console.width()).wrap(line).forEach(console.out()::println);
  }
}
