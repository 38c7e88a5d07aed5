package io.github.broadsheet.syntax;

import java.util.List;
import java.util.Random;

/** Makes query texts at random, few of them right: the same for the same seed. */
final class RandomTexts {

  private static final List<String> PIECES =
      List.of(
          "(",
          ")",
          "\"",
          "“",
          "”",
          "„",
          "«",
          "»",
          "‘",
          "’",
          "'",
          "+",
          "-",
          "!",
          "~",
          "^",
          "*",
          "?",
          ":",
          "[",
          "]",
          "{",
          "}",
          "\\",
          "/",
          "&",
          "&&",
          "|",
          "||",
          "<",
          ">",
          "=",
          "@",
          "#",
          ".",
          ",",
          " ",
          " ",
          " ",
          " ",
          "\t",
          "\n",
          "\u00a0",
          "\u200f",
          "\u0000",
          "\ud83d",
          "😀",
          "🇻🇪",
          "a",
          "b",
          "maduro",
          "Guaidó",
          "the",
          "AND",
          "OR",
          "NOT",
          "TO",
          "and",
          "1",
          "2",
          "5",
          "2019",
          "2019-02",
          "2019-02-30",
          "2019-02-02T10:30Z",
          "7d",
          "unknown",
          "title:",
          "lead:",
          "body:",
          "author:",
          "outlet:",
          "person:",
          "language:",
          "id:",
          "related:",
          "published:",
          "published>=",
          "published<",
          "sentence:",
          "paragraph:",
          "near5:",
          "near999:",
          "near:",
          "atleast3:",
          "atleast0:",
          "prefer:",
          "in:",
          "foo:",
          "http://",
          "10:30",
          "a@b.com",
          "AT&T",
          "C++",
          "[2019 TO 2020]",
          "[* TO *]",
          "{a TO b}",
          "..",
          "~1",
          "~2",
          "^2",
          "^abc",
          "*:*",
          "马杜罗",
          "مادورو",
          "צה\"ל",
          "हिन्दी",
          "e\u0301",
          "ﬁ",
          "İ",
          "ß");

  private final Random random;

  RandomTexts(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a text of up to 24 pieces of syntax, words and noise. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(random.nextBoolean() ? 6 : 24); n >= 0; n--) {
      text.append(
          random.nextInt(20) == 0 ? randomCharacter() : PIECES.get(random.nextInt(PIECES.size())));
    }
    return random.nextInt(1_000) == 0 ? text.toString().repeat(200) : text.toString();
  }

  private String randomCharacter() {
    return String.valueOf((char) random.nextInt(random.nextBoolean() ? 0x180 : 0x10000));
  }
}
