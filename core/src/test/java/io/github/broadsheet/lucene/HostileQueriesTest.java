package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is asked for, a search ends soon after its time is up and takes little memory. On 40,000
 * articles that have 300,000 words between them, most of them much like each other, with {@code
 * -Dlong=true}; else on a quarter of them. {@code -Dhostile.print=true} prints what each query
 * took.
 *
 * <p>A JVM of its own asks, with a heap of 256 MB and without assertions, for those of Lucene take
 * memory. The time is that of its thread on the processor: what else the machine does meanwhile is
 * not the search's fault.
 */
class HostileQueriesTest {

  private static final Duration MAX_TIME = HostileSearches.BUDGET.multipliedBy(2);
  private static final long MAX_BYTES = 64L << 20;
  private static final int ARTICLES = Boolean.getBoolean("long") ? 40_000 : 10_000;

  @TempDir Path folder;

  private record Took(long bytes, Duration time, String asked) {

    static Took parse(String line) {
      String[] parts = line.split(" ", 4);
      return new Took(
          Long.parseLong(parts[1]), Duration.ofNanos(Long.parseLong(parts[2])), parts[3]);
    }
  }

  @Test
  void everySearchEndsInTimeAndTakesLittleMemory() {
    List<Took> all = new ArrayList<>();
    boolean done = false;
    try (ForkedJava child =
        ForkedJava.start(HostileSearches.class, folder.toString(), Integer.toString(ARTICLES))) {
      for (String line = child.readLine(); line != null; line = child.readLine()) {
        done |= line.equals("DONE");
        if (line.startsWith("TOOK ")) {
          all.add(Took.parse(line));
        }
      }
    }
    assertThat(done).as("no search ends the JVM").isTrue();
    assertThat(HostileQueries.KNOWN).hasSize(23);
    assertThat(all)
        .hasSize(
            2
                * (HostileQueries.KNOWN.size()
                    + HostileQueries.FITTING.size()
                    + HostileQueries.REPEATING.size()));
    if (Boolean.getBoolean("hostile.print")) {
      all.forEach(System.out::println);
    }
    SoftAssertions together = new SoftAssertions();
    for (Took took : all) {
      together.assertThat(took.bytes).as("bytes of %s", took.asked).isLessThan(MAX_BYTES);
      together.assertThat(took.time).as("time of %s", took.asked).isLessThan(MAX_TIME);
      together.assertThat(took.asked).doesNotContain("without snippets");
    }
    together.assertAll();
  }
}
