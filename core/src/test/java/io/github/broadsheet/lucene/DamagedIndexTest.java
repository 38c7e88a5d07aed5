package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.broadsheet.Article;
import io.github.broadsheet.ArticleFilter;
import io.github.broadsheet.Facet;
import io.github.broadsheet.Interval;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.NewsIndexException;
import io.github.broadsheet.NewsIndexException.Reason;
import io.github.broadsheet.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index on which something has written over, or cut off, a file. */
class DamagedIndexTest {

  @TempDir Path folder;

  @Test
  void segmentsFileOverwrittenWithGarbageIsCorrupt() throws IOException {
    Path index = wholeIndex();
    Path segments = segmentsFile(index);
    byte[] garbage = new byte[(int) Files.size(segments)];
    Arrays.fill(garbage, (byte) 7);
    Files.write(segments, garbage);

    assertThat(reasonOfOpening(index)).isEqualTo(Reason.CORRUPT);
  }

  @Test
  void segmentsFileWithAChangedVersionIsCorrupt() throws IOException {
    Path index = wholeIndex();
    Path segments = segmentsFile(index);
    byte[] bytes = Files.readAllBytes(segments);
    int version = 4 + 1 + "segments".length();
    bytes[version] ^= 0x40;
    Files.write(segments, bytes);

    assertThat(reasonOfOpening(index)).isEqualTo(Reason.CORRUPT);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anyDamageIsToldAsSuchOrDoesNoHarm(long seed) throws IOException {
    Path whole = wholeIndex();
    List<Path> files = files(whole);
    Random random = new Random(seed);
    for (int round = 0; round < 120; round++) {
      Path damaged = Files.createDirectory(folder.resolve(seed + "-" + round));
      for (Path file : files) {
        Files.copy(file, damaged.resolve(file.getFileName()));
      }
      Path victim = damaged.resolve(files.get(round % files.size()).getFileName());
      Files.write(victim, damaged(Files.readAllBytes(victim), round, random));
      boolean write = round % 2 == 0;
      try (NewsIndex index =
          write ? LuceneNewsIndex.open(damaged) : LuceneNewsIndex.openReadOnly(damaged)) {
        useAll(index);
      } catch (NewsIndexException e) {
        assertThat(e.reason())
            .as("%s in round %s of seed %s: %s", victim, round, seed, e.getMessage())
            .isIn(Reason.CORRUPT, Reason.IO);
        assertThat(e).hasMessageContaining(damaged.toString());
      }
    }
  }

  private static byte[] damaged(byte[] bytes, int round, Random random) {
    int at = random.nextInt(bytes.length);
    switch (round % 3) {
      case 0 -> {
        return Arrays.copyOf(bytes, at);
      }
      case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      default -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 40), (byte) 0);
    }
    return bytes;
  }

  private static void useAll(NewsIndex index) {
    index.search(
        SearchRequest.of("harbour sentence:(dockers strike) tuesday*")
            .withFacets(Facet.outlets(5), Facet.people(5))
            .withTimeline(Interval.DAY)
            .withFilter(ArticleFilter.publishedSince(LocalDate.of(2019, 1, 11)))
            .withLimit(100));
    index.search("author:brien");
    index.forEach(article -> {});
    index.stats();
  }

  private Reason reasonOfOpening(Path index) {
    return catchThrowableOfType(NewsIndexException.class, () -> LuceneNewsIndex.open(index))
        .reason();
  }

  private Path wholeIndex() {
    Path whole = folder.resolve("whole");
    try (NewsIndex index = LuceneNewsIndex.open(whole)) {
      for (int i = 0; i < 60; i++) {
        index.put(
            Article.of(
                    "a" + i, "The harbour's dockers ended strike " + i + " on Tuesday. ".repeat(5))
                .withTitle("Title " + i)
                .withOutlet("Courier " + i % 5)
                .withPeople("Person " + i % 7)
                .withAuthors("Miriam O'Brien")
                .withPublished(NewsDate.parse("2019-01-" + (10 + i % 20))));
      }
    }
    return whole;
  }

  private static List<Path> files(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
  }

  private static Path segmentsFile(Path index) throws IOException {
    return files(index).stream()
        .filter(file -> file.getFileName().toString().startsWith("segments_"))
        .findFirst()
        .orElseThrow();
  }
}
