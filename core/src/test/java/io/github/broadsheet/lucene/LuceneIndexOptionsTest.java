package io.github.broadsheet.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.Article;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneIndexOptionsTest {

  private static final LuceneIndexOptions DEFAULT = LuceneIndexOptions.DEFAULT;

  @Test
  void withChangesOnePartAndKeepsTheOthers() {
    ZoneId caracas = ZoneId.of("America/Caracas");
    InstantSource clock = InstantSource.fixed(Instant.EPOCH);
    LuceneIndexOptions options = DEFAULT.withZone(caracas).withBufferMegabytes(16).withClock(clock);

    assertThat(options.zone()).isEqualTo(caracas);
    assertThat(options.bufferMegabytes()).isEqualTo(16);
    assertThat(options.clock()).isEqualTo(clock);
    assertThat(DEFAULT.zone()).isNull();
    assertThat(DEFAULT.bufferMegabytes()).isEqualTo(64);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 2_001})
  void bufferIsBounded(int megabytes) {
    assertThatThrownBy(() -> DEFAULT.withBufferMegabytes(megabytes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bufferMegabytes must be between 1 and 2000, got " + megabytes);
  }

  @Test
  void nullIsRefusedByName() {
    assertThatThrownBy(() -> DEFAULT.withZone(null)).hasMessage("zone");
    assertThatThrownBy(() -> DEFAULT.withClock(null)).hasMessage("clock");
  }

  @Test
  void indexWorksWithTheSmallestBuffer() {
    try (LuceneNewsIndex index = LuceneNewsIndex.inMemory(DEFAULT.withBufferMegabytes(1))) {
      for (int i = 0; i < 30; i++) {
        index.put(Article.of("a" + i, "harbour ".repeat(20_000)));
      }
      assertThat(index.search("harbour").hitCount().value()).isEqualTo(30);
    }
  }
}
