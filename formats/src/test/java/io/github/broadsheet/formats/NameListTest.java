package io.github.broadsheet.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameListTest {

  @Test
  void commasPartNames() {
    assertThat(NameList.split("Ana Pérez, Tom Hill")).containsExactly("Ana Pérez", " Tom Hill");
  }

  @Test
  void commasAreKeptWhereSemicolonsPartNames() {
    assertThat(NameList.split("Pérez, Ana; Hill, Tom")).containsExactly("Pérez, Ana", " Hill, Tom");
  }

  @Test
  void commaInFrontOfASuffixPartsNothing() {
    assertThat(NameList.split("Amos Reed, Jr., Ana Pérez, Ph.D."))
        .containsExactly("Amos Reed, Jr.", " Ana Pérez, Ph.D.");
  }

  @Test
  void listIsTakenApartAsFarAsAnIndexAcceptsNames() {
    assertThat(NameList.split("a,".repeat(1_000_000))).hasSize(1_002);
  }
}
