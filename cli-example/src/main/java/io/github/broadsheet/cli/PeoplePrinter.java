package io.github.broadsheet.cli;

import io.github.broadsheet.Companion;
import io.github.broadsheet.FacetValue;
import io.github.broadsheet.MergeSuggestion;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.Person;
import io.github.broadsheet.PersonProfile;
import io.github.broadsheet.PersonSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints people for people. */
final class PeoplePrinter {

  private static final int MAX_COLUMN = 40;
  private static final int LABEL = 12;

  private final Console console;

  PeoplePrinter(Console console) {
    this.console = console;
  }

  void print(List<PersonSummary> people) {
    int column =
        people.stream().mapToInt(p -> console.style().line(p.name()).length()).max().orElse(0);
    int width = Math.min(column, MAX_COLUMN);
    for (PersonSummary person : people) {
      String name = console.style().line(person.name());
      String gap = " ".repeat(Math.max(0, width - name.length()) + 2);
      console.out().println(name + gap + console.style().dim(when(person)));
    }
  }

  private static String when(PersonSummary person) {
    NewsDate first = person.first();
    NewsDate last = person.last();
    String articles = Counts.articles(person.articles());
    if (first == null || last == null) {
      return articles;
    }
    String from = day(first);
    String to = day(last);
    return articles + "  " + (from.equals(to) ? from : from + " to " + to);
  }

  /** A time of day says nothing about a person. */
  private static String day(NewsDate date) {
    return date.value() instanceof Instant instant
        ? LocalDate.ofInstant(instant, ZoneOffset.UTC).toString()
        : date.toString();
  }

  void print(PersonProfile profile) {
    Style style = console.style();
    console
        .out()
        .println(style.bold(profile.summary().name()) + "  " + style.dim(when(profile.summary())));
    Person known = profile.known();
    if (known != null) {
      print("also", String.join(", ", known.aliases()));
      print("roles", String.join(", ", known.roles()));
      print("identifiers", String.join(", ", known.identifiers()));
    }
    print("named", profile.names().stream().map(this::text).collect(Collectors.joining(", ")));
    print("with", profile.companions().stream().map(this::text).collect(Collectors.joining(", ")));
  }

  private String text(FacetValue name) {
    return name.value() + " (" + name.count() + ")";
  }

  private String text(Companion companion) {
    return companion.name() + " (" + companion.articles() + ")";
  }

  private void print(String label, String value) {
    if (!value.isEmpty()) {
      Style style = console.style();
      String gap = " ".repeat(LABEL - label.length());
      console.out().println("  " + style.dim(label) + gap + style.line(value));
    }
  }

  void print(MergeSuggestion suggestion) {
    Style style = console.style();
    String likely = String.format(Locale.ROOT, "%.2f", suggestion.score());
    console
        .out()
        .println(
            style.dim(likely)
                + "  "
                + style.bold(suggestion.one())
                + "  =  "
                + style.bold(suggestion.other())
                + "?");
    suggestion
        .evidence()
        .forEach(each -> console.out().println("      " + style.line(each.text())));
  }
}
