package io.github.broadsheet.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GzipStreamsTest {

  private static final byte[] FIRST = Outcomes.gzip(Outcomes.utf8("{\"title\": \"First\"}\n"));
  private static final byte[] SECOND = Outcomes.gzip(Outcomes.utf8("{\"title\": \"Second\"}\n"));

  @Test
  void allMembersAreReadEvenFromASlowPipe() {
    InputStream pipe =
        new FilterInputStream(new ByteArrayInputStream(concat(FIRST, SECOND))) {
          @Override
          public int available() {
            return 0;
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return super.read(bytes, offset, Math.min(length, 5));
          }
        };

    assertThat(Outcomes.of(pipe, ReadOptions.DEFAULT).ids()).containsExactly("-:1", "-:2");
  }

  @Test
  void garbageBehindTheLastMemberIsIgnored() {
    assertThat(Outcomes.ofJsonLines(concat(FIRST, new byte[] {0, 0, 0})).ids())
        .containsExactly("-:1");
  }

  @Test
  void dataThatEndsTooEarlyIsRejected() {
    byte[] cut = Arrays.copyOf(FIRST, FIRST.length / 2);

    assertThat(Outcomes.ofText(cut).rejections())
        .containsExactly("- holds gzip data that ends too early; the rest was not read");
  }

  @Test
  void damagedDataIsRejected() {
    byte[] damaged = FIRST.clone();
    damaged[FIRST.length - 6] ^= 1;

    assertThat(Outcomes.ofText(damaged).rejections())
        .containsExactly("- holds damaged gzip data; the rest was not read");
  }

  @Test
  void bombIsRejectedByWhatItUnpacksTo() {
    byte[] bomb = Outcomes.gzip(new byte[ReadLimits.MAX_RECORD_BYTES + 1]);

    assertThat(bomb).hasSizeLessThan(20_000);
    assertThat(Outcomes.ofText(bomb).rejections()).containsExactly("- is longer than 16 MB");
    assertThat(Outcomes.ofJsonLines(bomb).rejections()).containsExactly("-:1 is longer than 16 MB");
  }

  private static byte[] concat(byte[] first, byte[] second) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(first);
    both.writeBytes(second);
    return both.toByteArray();
  }
}
