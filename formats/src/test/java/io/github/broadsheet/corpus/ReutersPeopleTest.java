package io.github.broadsheet.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Highlighting;
import io.github.broadsheet.Hit;
import io.github.broadsheet.NameFolding;
import io.github.broadsheet.PeopleDirectory;
import io.github.broadsheet.Person;
import io.github.broadsheet.SearchRequest;
import io.github.broadsheet.SortOrder;
import io.github.broadsheet.lucene.LuceneNewsIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Compares the articles found for the people of Reuters-21578 with those its editors tagged. They
 * tagged central people alone, so precision is capped. Only with {@code -Dlong=true}.
 */
class ReutersPeopleTest {

  private static final Pattern LINE =
      Pattern.compile("\"code\": \"(.*?)\", \"description\": \"(.*?)\"");

  private static final Set<String> PARTICLES = Set.of("de", "du", "la", "van", "von", "del", "al");

  @Test
  void personsArticlesAreThoseTheEditorsTagged() throws IOException {
    assumeTrue(Boolean.getBoolean("long"), "takes long, and -Dlong=true was not given");
    List<Article> tagged = Corpora.read(Corpora.shared("data/reuters21578/docs.jsonl.gz"));
    Map<String, String> nameByCode = names(Corpora.shared("data/reuters21578/people.jsonl"));
    FoundAndGold people = new FoundAndGold();
    try (LuceneNewsIndex index = LuceneNewsIndex.inMemory()) {
      Corpora.putAll(index, tagged.stream().map(article -> article.withPeople()).toList());
      index.people().use(directory(nameByCode));
      index.rebuild();
      nameByCode.forEach((code, name) -> people.add(articles(index, name), articles(tagged, code)));
    }
    assertThat(people.f1()).as("%s", people).isGreaterThan(0.62);
    assertThat(people.recall()).as("%s", people).isGreaterThanOrEqualTo(0.85);
  }

  private static List<String> articles(List<Article> tagged, String code) {
    return tagged.stream()
        .filter(article -> article.people().contains(code))
        .map(Article::id)
        .toList();
  }

  private static Set<String> articles(LuceneNewsIndex index, String name) {
    SearchRequest request =
        SearchRequest.of(ArticleQuery.mentions(name))
            .withSort(SortOrder.NEWEST)
            .withHighlighting(Highlighting.NONE)
            .withLimit(1_000);
    Set<String> ids = new HashSet<>();
    index.search(request).hits().stream().map(Hit::id).forEach(ids::add);
    return ids;
  }

  /** A directory as an archivist would write it: a full name, and the surname if it is unique. */
  private static PeopleDirectory directory(Map<String, String> nameByCode) {
    Map<String, Integer> surnames = new TreeMap<>();
    nameByCode.values().forEach(name -> surnames.merge(surname(name), 1, Integer::sum));
    List<Person> people = new ArrayList<>();
    for (String name : new HashSet<>(nameByCode.values())) {
      boolean unique = surnames.get(surname(name)) == 1;
      people.add(unique ? Person.of(name).withAliases(surname(name)) : Person.of(name));
    }
    return PeopleDirectory.of(people, List.of());
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Takes the office from "Treasury Secretary James Baker" and "Marc Rich, trader". */
  private static Map<String, String> names(Path file) throws IOException {
    Map<String, String> names = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      Matcher matcher = LINE.matcher(line);
      if (matcher.find()) {
        String surname = matcher.group(1).substring(matcher.group(1).lastIndexOf('-') + 1);
        for (String part : matcher.group(2).replaceAll("\\(.*?\\)", " ").split(",")) {
          String[] words = part.strip().split("\\s+");
          if (NameFolding.fold(words[words.length - 1]).endsWith(surname) && words.length > 1) {
            int from = words.length - 2;
            while (from > 0 && PARTICLES.contains(NameFolding.fold(words[from]))) {
              from--;
            }
            String name = String.join(" ", Arrays.copyOfRange(words, from, words.length));
            names.putIfAbsent(matcher.group(1), name);
          }
        }
      }
    }
    return names;
  }
}
