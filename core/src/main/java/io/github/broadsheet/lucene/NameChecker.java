package io.github.broadsheet.lucene;

import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.NameFolding;
import io.github.broadsheet.people.Resolution;
import io.github.broadsheet.people.ResolvedPerson;
import io.github.broadsheet.text.Folding;
import io.github.broadsheet.text.NearestNames;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Notes the outlets and people a request names that the index does not have, and the nearest ones.
 */
final class NameChecker {

  private static final int SUGGESTIONS = 3;
  private static final int CANDIDATES = 5;

  private final IndexMoment moment;
  private final List<Diagnostic> diagnostics;

  NameChecker(IndexMoment moment, List<Diagnostic> diagnostics) {
    this.moment = moment;
    this.diagnostics = diagnostics;
  }

  void check(ArticleQuery query, List<ArticleFilter> filters) throws IOException {
    check(query);
    for (ArticleFilter filter : filters) {
      check(filter);
    }
  }

  private void check(ArticleQuery query) throws IOException {
    switch (query) {
      case ArticleQuery.Mentions mentions -> checkPeople(List.of(mentions.person()));
      case ArticleQuery.Filtered filtered -> check(filtered.filter());
      case ArticleQuery.RelatedTo related -> checkArticle(related.id());
      case ArticleQuery.AllOf all -> checkAll(all.parts());
      case ArticleQuery.AnyOf any -> checkAll(any.parts());
      case ArticleQuery.Not not -> check(not.query());
      case ArticleQuery.Boosted boosted -> check(boosted.query());
      case ArticleQuery.Preferred preferred -> check(preferred.query());
      case ArticleQuery.All a -> {}
      case ArticleQuery.Word w -> {}
      case ArticleQuery.Phrase p -> {}
      case ArticleQuery.Prefix p -> {}
      case ArticleQuery.Fuzzy f -> {}
      case ArticleQuery.Near n -> {}
      case ArticleQuery.SameSentence s -> {}
      case ArticleQuery.SameParagraph p -> {}
      case ArticleQuery.AtLeast a -> {}
      case ArticleQuery.UserText t -> {}
    }
  }

  private void checkAll(List<ArticleQuery> queries) throws IOException {
    for (ArticleQuery query : queries) {
      check(query);
    }
  }

  private void check(ArticleFilter filter) throws IOException {
    switch (filter) {
      case ArticleFilter.Outlets outlets -> checkOutlets(outlets.names());
      case ArticleFilter.People people -> checkPeople(people.names());
      case ArticleFilter.Ids i -> {}
      case ArticleFilter.Languages l -> {}
      case ArticleFilter.Published p -> {}
      case ArticleFilter.PublishedWithin p -> {}
      case ArticleFilter.PublishedUnknown p -> {}
    }
  }

  private void checkOutlets(List<String> names) throws IOException {
    for (String name : names) {
      if (!moment.outlets().contains(name)) {
        note(
            Diagnostic.Kind.UNKNOWN_OUTLET,
            "no article is by outlet " + name,
            nearest(Folding.fold(name), moment.outlets().shownByFolded()));
      }
    }
  }

  private void checkPeople(List<String> names) throws IOException {
    for (String name : names) {
      Resolution resolution = moment.people().resolve(name);
      switch (resolution.outcome()) {
        case UNKNOWN ->
            note(Diagnostic.Kind.UNKNOWN_PERSON, "no article names " + name, resolution.nearest());
        case AMBIGUOUS -> noteAmbiguous(name, resolution);
        case PERSON -> noteNeverFound(name, resolution.people().get(0));
      }
    }
  }

  /** A name that only the directory has finds nothing by itself. */
  private void noteNeverFound(String name, ResolvedPerson person) throws IOException {
    IndexPeople people = moment.people();
    boolean listed = people.directory().find(name).isPresent();
    if (listed && !people.isNamed(NameFolding.fold(name))) {
      boolean otherwise = person.keys().stream().anyMatch(people::isNamed);
      diagnostics.add(
          Diagnostic.of(
              Diagnostic.Kind.NEVER_FOUND,
              name
                  + " is in the directory of people, but was never found in an article"
                  + (otherwise ? "; " + person.name() + " was searched under other names" : "")
                  + "; rebuild() looks for the names of the directory in all articles"));
    }
  }

  /** A name that several people have means all of them; the likeliest are named. */
  private void noteAmbiguous(String name, Resolution bearers) throws IOException {
    IndexPeople people = moment.people();
    int[] articles = people.articles();
    List<Integer> likeliest =
        bearers.people().stream()
            .map(people::numberOf)
            .sorted(people.mostArticlesFirst())
            .limit(CANDIDATES)
            .toList();
    String listed =
        likeliest.stream()
            .map(person -> people.shown(person) + " (" + articles[person] + ")")
            .collect(Collectors.joining(", "));
    int more = bearers.peopleCount() - likeliest.size();
    diagnostics.add(
        new Diagnostic(
            Diagnostic.Kind.AMBIGUOUS_PERSON,
            "several people are called "
                + name
                + ", and all were searched: "
                + listed
                + (more > 0 ? " and " + more + " more" : ""),
            null,
            likeliest.stream().map(people::shown).toList()));
  }

  private void checkArticle(String id) throws IOException {
    if (!ArticleLookup.contains(moment.reader(), id)) {
      note(Diagnostic.Kind.UNKNOWN_ARTICLE, "there is no article " + id, List.of());
    }
  }

  private static List<String> nearest(String folded, Map<String, String> shownByFolded) {
    return NearestNames.nearest(folded, shownByFolded.keySet(), SUGGESTIONS).stream()
        .map(near -> shownByFolded.getOrDefault(near, near))
        .toList();
  }

  private void note(Diagnostic.Kind kind, String message, List<String> suggestions) {
    String whole =
        suggestions.isEmpty()
            ? message
            : message + "; did you mean " + String.join(" or ", suggestions) + "?";
    diagnostics.add(new Diagnostic(kind, whole, null, suggestions));
  }
}
