package io.github.broadsheet.lucene;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.Companion;
import io.github.broadsheet.MergeSuggestion;
import io.github.broadsheet.NameFolding;
import io.github.broadsheet.PeopleDirectory;
import io.github.broadsheet.PeopleIndex;
import io.github.broadsheet.PersonProfile;
import io.github.broadsheet.PersonSummary;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.people.Resolution;
import io.github.broadsheet.people.ResolvedPerson;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;

/** The people of an index. */
final class LucenePeople implements PeopleIndex {

  private final IndexReading reading;
  private final ZoneId zone;
  private final InstantSource clock;

  LucenePeople(IndexReading reading, ZoneId zone, InstantSource clock) {
    this.reading = reading;
    this.zone = zone;
    this.clock = clock;
  }

  @Override
  public PeopleDirectory directory() {
    return reading.directory();
  }

  @Override
  public void use(PeopleDirectory directory) {
    reading.use(requireNonNull(directory, "directory"));
  }

  @Override
  public List<PersonSummary> list(String prefix, int limit) {
    requireWithin("limit", limit, 1, 10_000);
    return reading.read(
        moment -> {
          IndexPeople people = moment.people();
          return summaries(
              moment,
              prefix.isBlank()
                  ? people.ranked().stream().limit(limit)
                  : begun(people, prefix, limit));
        });
  }

  private static Stream<Integer> begun(IndexPeople people, String prefix, int limit)
      throws IOException {
    return people.startingWith(prefix, Integer.MAX_VALUE).stream()
        .map(NameBeginnings.Found::number)
        .sorted(people.mostArticlesFirst())
        .limit(limit);
  }

  private static List<PersonSummary> summaries(IndexMoment moment, Stream<Integer> chosen)
      throws IOException {
    PeopleDates dates = PeopleDates.read(moment.reader(), moment.people());
    List<PersonSummary> summaries = new ArrayList<>();
    for (int person : chosen.toList()) {
      summaries.add(summary(moment.people(), person, dates));
    }
    return List.copyOf(summaries);
  }

  private static PersonSummary summary(IndexPeople people, int person, PeopleDates dates)
      throws IOException {
    return new PersonSummary(
        people.shown(person), people.articles()[person], dates.first(person), dates.last(person));
  }

  @Override
  public List<PersonSummary> candidates(String name) {
    requireNonNull(name, "name");
    return reading.read(
        moment -> {
          IndexPeople people = moment.people();
          return summaries(
              moment,
              people.resolve(name).people().stream()
                  .map(people::numberOf)
                  .sorted(people.mostArticlesFirst()));
        });
  }

  @Override
  public String shownName(String name) {
    requireNonNull(name, "name");
    return reading.read(
        moment ->
            moment
                .people()
                .personOf(NameFolding.fold(name))
                .map(ResolvedPerson::name)
                .orElse(name));
  }

  @Override
  public Optional<PersonProfile> find(String name, int companions) {
    requireNonNull(name, "name");
    requireWithin("companions", companions, 0, 1_000);
    return reading.read(
        moment -> {
          Resolution resolution = moment.people().resolve(name);
          return resolution.outcome() == Resolution.Outcome.PERSON
              ? Optional.of(profile(moment, resolution.people().get(0), companions))
              : Optional.empty();
        });
  }

  private PersonProfile profile(IndexMoment moment, ResolvedPerson person, int companions)
      throws IOException {
    IndexPeople people = moment.people();
    return new PersonProfile(
        summary(people, people.numberOf(person), PeopleDates.read(moment.reader(), people)),
        people.directory().find(person.name()).orElse(null),
        people.names(person),
        companions == 0 ? List.of() : companions(moment, person, companions));
  }

  private static List<Companion> companions(IndexMoment moment, ResolvedPerson person, int limit)
      throws IOException {
    IndexPeople people = moment.people();
    return Companions.of(
            moment,
            new IndexSearcher(moment.reader()),
            people.mentions(person),
            people.withSurnames(person))
        .strongest(limit);
  }

  @Override
  public List<Companion> companions(SearchRequest request, int limit) {
    requireNonNull(request, "request");
    requireWithin("limit", limit, 1, 1_000);
    Instant now = clock.instant();
    return reading.read(
        request.effort().maxStaleness(),
        moment -> new ArticleSearch(moment, zone, request, now).companions().strongest(limit));
  }

  @Override
  public List<MergeSuggestion> mergeSuggestions(int limit) {
    requireWithin("limit", limit, 1, 1_000);
    return reading.read(moment -> new PeopleEvidenceReader(moment, zone).suggest(limit));
  }

  private static void requireWithin(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          name + " must be between " + least + " and " + most + ", got " + value);
    }
  }
}
