package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Snippets and marked texts as pages, terminals and documents show them. */
class RenderingTest {

  @Test
  void spansAreMarkedInEachWay() {
    Snippet snippet = new Snippet("the strike & more", 10, List.of(new Span(4, 10)));

    assertThat(snippet.toHtml()).isEqualTo("the <mark>strike</mark> &amp; more");
    assertThat(snippet.toAnsi()).isEqualTo("the \u001B[1;31mstrike\u001B[0m & more");
    assertThat(snippet.toMarkdown()).isEqualTo("the **strike** & more");
    assertThat(snippet.toPlain()).isEqualTo("the strike & more");
  }

  @Test
  void markedTextIsRenderedAsSnippetsAre() {
    String text = "<b>😀 strike</b>\u001B[2J";
    List<Span> spans = List.of(new Span(3, 5), new Span(6, 12));
    Snippet snippet = new Snippet(text, 0, spans);
    MarkedText marked = new MarkedText(text, spans);

    assertThat(marked.toHtml()).isEqualTo(snippet.toHtml());
    assertThat(marked.toAnsi()).isEqualTo(snippet.toAnsi());
    assertThat(marked.toMarkdown()).isEqualTo(snippet.toMarkdown());
    assertThat(marked.toPlain()).isEqualTo(snippet.toPlain());
    assertThat(MarkedText.EMPTY.toHtml()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>",
        "' onmouseover='alert(1)",
        "</mark><script>",
        "<!--",
        "&lt;script&gt;",
        "&#60;script>",
        "javascript:alert('x')",
        "<a href=\"javascript:alert(1)\">",
        "＜script＞",
        "<\u0000script>"
      })
  void htmlHasNoMarkupButOurs(String text) {
    for (int start = 0; start < text.length(); start++) {
      String html = new MarkedText(text, List.of(new Span(start, start + 1))).toHtml();
      String rest = html.replaceFirst("<mark>", "").replaceFirst("</mark>", "");

      assertThat(rest).doesNotContain("<", ">", "\"", "'");
      assertThat(rest.replaceAll("&(amp|lt|gt|quot|#39);", "")).doesNotContain("&");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001B[31mred",
        "\u001B]0;title\u0007",
        "\u001B]8;;http://evil\u001B\\link",
        "\u001B]52;c;AAAA\u0007",
        "\u009B31m",
        "\u009D0;t\u009C",
        "a\rb",
        "a\bb",
        "a\u007Fb",
        "a\u0000b",
        "\u202Eevil\u202C",
        "\u2066x\u2069",
        "\u202A\u202B\u202D",
        "\u2067\u2068",
        "\uD800",
        "\uDC00x",
        "x\uD83D"
      })
  void controlsAndDirectionsAreBlanked(String text) {
    MarkedText marked = new MarkedText(text, List.of());
    for (String shown :
        List.of(marked.toHtml(), marked.toAnsi(), marked.toMarkdown(), marked.toPlain())) {
      assertThat(shown.codePoints())
          .noneMatch(Character::isISOControl)
          .noneMatch(c -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069)
          .noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
    assertThat(marked.toPlain().length()).isEqualTo(text.length());
  }

  @Test
  void lineBreaksTabsAndEmojiStay() {
    assertThat(new MarkedText("a\n\tb 👩‍👩‍👧", List.of()).toAnsi()).isEqualTo("a\n\tb 👩‍👩‍👧");
  }

  @Test
  void spanThatCutsAPairIsRenderedWithoutIt() {
    MarkedText marked = new MarkedText("😀😀", List.of(new Span(1, 3)));

    assertThat(marked.toPlain().codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
  }

  @Test
  void markdownIsEscaped() {
    MarkedText marked = new MarkedText("*a* _b_ [c](d) `e` # f <g> ~h~ |i| \\ 1. -", List.of());

    assertThat(marked.toMarkdown())
        .isEqualTo(
            "\\*a\\* \\_b\\_ \\[c\\]\\(d\\) \\`e\\` \\# f \\<g\\> \\~h\\~ \\|i\\| \\\\ 1. \\-");
  }

  @Test
  void spansMustBeInOrderApartAndWithinTheText() {
    String message = "spans must be in order, apart and within [0, 3), got ";
    List<Span> beyond = List.of(new Span(2, 4));
    List<Span> overlapping = List.of(new Span(0, 2), new Span(1, 3));

    assertThatThrownBy(() -> new Snippet("abc", 0, beyond))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message + beyond);
    assertThatThrownBy(() -> new MarkedText("abc", overlapping))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message + overlapping);
    assertThatThrownBy(() -> new Snippet("abc", -1, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("start must be >= 0, got -1");
  }

  @Test
  void neighbouringSpansAreMarkedEach() {
    assertThat(new MarkedText("ab", List.of(new Span(0, 1), new Span(1, 2))).toHtml())
        .isEqualTo("<mark>a</mark><mark>b</mark>");
  }
}
