package io.github.broadsheet.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Facet;
import io.github.broadsheet.Hit;
import io.github.broadsheet.Mention;
import io.github.broadsheet.MentionRule;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.PeopleDirectory;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SearchResult;
import io.github.broadsheet.SortOrder;
import io.github.broadsheet.lucene.LuceneNewsIndex;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Asks for people under directories that change at random, and compares with an evaluation that
 * looks at the mentions of every article. Another seed: {@code -Dcorpus.seed=42}; more questions:
 * {@code -Dcorpus.queries=100000}.
 */
class PeopleAgreementTest {

  private static final long SEED = Long.getLong("corpus.seed", 2031);
  private static final int QUERIES = Integer.getInteger("corpus.queries", 1_000) / 2;
  private static final int QUERIES_PER_DIRECTORY = 10;

  private final Random random = new Random(SEED);

  @Test
  void peopleAreFoundAndCountedUnderAnyDirectory() {
    List<Article> articles = Corpora.sourceTestArticles();
    try (NewsIndex index = LuceneNewsIndex.inMemory()) {
      Corpora.putAll(index, articles);
      Map<String, Set<String>> namesById = namesById(index);
      List<String> names = namesById.values().stream().flatMap(Set::stream).distinct().toList();
      PeopleDirectory directory = PeopleDirectory.empty();
      for (int i = 0; i < QUERIES / QUERIES_PER_DIRECTORY; i++) {
        index.people().use(directory);
        NaivePeople people = new NaivePeople(namesById, directory);
        NaiveIndex naive = new NaiveIndex(articles, people, ZoneOffset.UTC, Instant.EPOCH);
        for (int j = 0; j < QUERIES_PER_DIRECTORY; j++) {
          agrees(naive, people, index, request(names), directory);
        }
        directory = changed(directory, names);
      }
    }
  }

  @Test
  void takingChangesBackGivesTheSameAnswers() {
    try (NewsIndex index = LuceneNewsIndex.inMemory()) {
      Corpora.putAll(index, Corpora.sourceTestArticles());
      List<String> names =
          namesById(index).values().stream().flatMap(Set::stream).distinct().toList();
      List<SearchRequest> requests = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        requests.add(request(names));
      }
      List<SearchResult> before = answers(index, requests);
      PeopleDirectory changed = PeopleDirectory.empty();
      for (int i = 0; i < 30; i++) {
        changed = changed(changed, names);
      }
      index.people().use(changed);
      assertThat(answers(index, requests)).as("seed %d", SEED).isNotEqualTo(before);
      index.people().use(PeopleDirectory.empty());
      assertThat(answers(index, requests)).as("seed %d", SEED).isEqualTo(before);
    }
  }

  private static List<SearchResult> answers(NewsIndex index, List<SearchRequest> requests) {
    return requests.stream()
        .map(index::search)
        .map(
            result ->
                new SearchResult(
                    result.hits(),
                    result.hitCount(),
                    result.facets(),
                    result.timeline(),
                    result.nextCursor(),
                    java.time.Duration.ZERO,
                    result.timedOut(),
                    result.diagnostics(),
                    result.suggestion(),
                    result.relaxations()))
        .toList();
  }

  private static Map<String, Set<String>> namesById(NewsIndex index) {
    Map<String, Set<String>> namesById = new LinkedHashMap<>();
    index.forEach(
        indexed -> {
          Set<String> names = new TreeSet<>(indexed.article().people());
          indexed.mentions().stream()
              .filter(mention -> mention.rule() != MentionRule.CREDIT)
              .map(Mention::person)
              .forEach(names::add);
          namesById.put(indexed.article().id(), names);
        });
    return namesById;
  }

  private SearchRequest request(List<String> names) {
    String name = oneOf(names);
    String asked = random.nextBoolean() ? name : oneOf(List.of(name.split("[ -]")));
    ArticleQuery query =
        random.nextInt(4) == 0
            ? ArticleQuery.anyOf(ArticleQuery.mentions(asked), ArticleQuery.mentions(oneOf(names)))
            : ArticleQuery.mentions(asked);
    SearchRequest request = SearchRequest.of(query).withSort(SortOrder.NEWEST).withLimit(1_000);
    if (random.nextInt(4) == 0) {
      request =
          SearchRequest.of(ArticleQuery.all())
              .withSort(SortOrder.NEWEST)
              .withLimit(1_000)
              .withFilter(ArticleFilter.people(asked));
    }
    return request.withFacets(Facet.people(1_000));
  }

  /** A directory with one more decision: a merge, a split, or a person less. */
  private PeopleDirectory changed(PeopleDirectory directory, List<String> names) {
    String one = oneOf(names);
    String other = oneOf(names);
    try {
      return switch (random.nextInt(4)) {
        case 0 -> directory.withSplit(one, other);
        default -> directory.withMerged(one, other);
      };
    } catch (IllegalArgumentException e) {
      return directory; // one name, or one person already
    }
  }

  private void agrees(
      NaiveIndex naive,
      NaivePeople people,
      NewsIndex index,
      SearchRequest request,
      PeopleDirectory directory) {
    String question =
        request.query()
            + " "
            + request.filters()
            + " with "
            + directory.people()
            + directory.apart()
            + " seed "
            + SEED;
    SearchResult result = index.search(request);
    assertThat(result.hits().stream().map(Hit::id))
        .as("hits of %s", question)
        .containsExactlyElementsOf(naive.byDate(request, SortOrder.NEWEST));
    assertThat(result.facets()).as("facets of %s", question).isEqualTo(naive.facets(request));
    if (request.query() instanceof ArticleQuery.Mentions mentions) {
      for (Hit hit : result.hits()) {
        assertThat(hit.mentions())
            .as("mentions of %s in %s", question, hit.id())
            .isEqualTo(
                index.find(hit.id()).orElseThrow().mentions().stream()
                    .filter(mention -> mention.rule() != MentionRule.CREDIT)
                    .filter(mention -> people.means(mentions.person(), mention.person()))
                    .toList());
      }
    }
  }

  private <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
