package io.github.broadsheet.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Facet;
import io.github.broadsheet.FacetValue;
import io.github.broadsheet.Hit;
import io.github.broadsheet.MarkedText;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.PersonSummary;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.Snippet;
import io.github.broadsheet.Span;
import io.github.broadsheet.lucene.LuceneNewsIndex;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Searches five pages scraped from the web, which are not part of the repository. */
class SeedsTest {

  private final NewsIndex index = LuceneNewsIndex.inMemory();

  @BeforeEach
  void putSeeds() {
    Corpora.putAll(index, Corpora.read(Corpora.shared("seeds")));
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void aNameIsFoundUnderEverySpellingAndMarkedWhereItStands() {
    SearchResult result = index.search("guaido");

    assertThat(result.hits()).hasSize(5);
    assertThat(result.hits())
        .allSatisfy(
            hit -> {
              assertThat(marked(hit)).isNotEmpty();
              assertThat(marked(hit))
                  .allSatisfy(
                      text -> assertThat(NaiveFilters.folded(text)).isIn("guaido", "guaido's"));
            });
  }

  @Test
  void aPhraseIsMarkedAsOneSpan() {
    SearchResult result = index.search("\"humanitarian aid\"");

    assertThat(result.hits()).isNotEmpty();
    assertThat(result.hits())
        .flatExtracting(this::marked)
        .allSatisfy(text -> assertThat(text).isEqualToIgnoringCase("humanitarian aid"));
  }

  @Test
  void mainPeopleAreOneValueEach() {
    List<FacetValue> people =
        index.search(SearchRequest.of("").withFacets(Facet.people(100))).facets().people();

    assertThat(people)
        .filteredOn(person -> NaiveFilters.folded(person.value()).endsWith("guaido"))
        .extracting(FacetValue::count)
        .containsExactly(5L);
    assertThat(people)
        .filteredOn(person -> NaiveFilters.folded(person.value()).endsWith("maduro"))
        .extracting(FacetValue::count)
        .containsExactly(5L);
  }

  @Test
  void generalOfTwoNamesIsSuggestedAndNotMerged() {
    assertThat(index.people().mergeSuggestions(5))
        .anySatisfy(
            pair ->
                assertThat(List.of(pair.one(), pair.other()))
                    .containsExactlyInAnyOrder("Esteban Yanez Rodriguez", "Francisco Yanez"));
    assertThat(index.people().candidates("Yanez"))
        .extracting(PersonSummary::name)
        .contains("Esteban Yanez Rodriguez", "Francisco Yanez");
  }

  /** The marked texts of title and snippets, read from the article itself. */
  private List<String> marked(Hit hit) {
    String body = String.valueOf(index.find(hit.id()).orElseThrow().article().body());
    List<String> texts = new ArrayList<>();
    MarkedText title = hit.title();
    title.spans().forEach(span -> texts.add(span.textOf(title.text())));
    for (Snippet snippet : hit.snippets()) {
      for (Span span : snippet.spans()) {
        String text = span.shifted(snippet.start()).textOf(body);
        assertThat(text).isEqualTo(span.textOf(snippet.text()));
        texts.add(text);
      }
    }
    return texts;
  }
}
