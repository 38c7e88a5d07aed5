package io.github.broadsheet.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with the bytes, it is an outcome and not an exception. */
class DamagedInputTest {

  private static final long SEED = 20190202;
  private static final int ROUNDS = 3_000;

  private static final List<byte[]> SAMPLES =
      List.of(
          Outcomes.utf8(
              "{\"id\": 1, \"title\": \"Café \\u00e9\", \"body\": \"x\\n"
                  + "\", \"date\": \"2019-02\"}\n"
                  + "{\"people\": [\"A\", null], \"authors\": \"B; C\", \"title\": \"𝄞\"}\n"),
          Outcomes.utf8("[\n{\"title\": \"é\", \"x\": [1.5e3, {}, true]},\n{\"body\": \"b\"}]"),
          Outcomes.utf8("title: Ferry\ndate: 2 Feb 2019 10:30 GMT\npeople: A, B\n\nIt came.\n"),
          Outcomes.utf8(" date 2019-02-01 The ferry came.\r\n\r\nAnd left.\n"),
          Outcomes.gzip(Outcomes.utf8("{\"title\": \"a\"}\n{\"title\": \"b\"}\n")));

  @Test
  void damageIsAnOutcome() {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = damage(SAMPLES.get(round % SAMPLES.size()), random);
      for (Format format : Format.values()) {
        Outcomes outcomes =
            Outcomes.of(new ByteArrayInputStream(bytes), ReadOptions.DEFAULT.withFormat(format));

        assertThat(outcomes.rejections())
            .as("seed %d, round %d, %s", SEED, round, format)
            .allSatisfy(
                rejection ->
                    assertThat(rejection)
                        .startsWith("-")
                        .doesNotContain("Source", "Jackson", "Constraints", "\n"));
      }
    }
  }

  private static byte[] damage(byte[] sample, Random random) {
    byte[] bytes = Arrays.copyOf(sample, 1 + random.nextInt(sample.length));
    for (int i = random.nextInt(4); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
