package io.github.broadsheet.lucene;

import io.github.broadsheet.Article;
import io.github.broadsheet.Mention;
import io.github.broadsheet.MentionRule;
import io.github.broadsheet.NameFolding;
import io.github.broadsheet.Span;
import io.github.broadsheet.TextField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The people an article names as tokens: a person's folded name, where the text names the person.
 */
final class MentionTokens extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
  private final List<Named> named;
  private int next;

  /** A folded name and where it stands in title and body as one text. */
  private record Named(String name, Span span) {}

  MentionTokens(Article article, List<Mention> mentions) {
    named = named(article, mentions);
  }

  private static List<Named> named(Article article, List<Mention> mentions) {
    List<Named> named = new ArrayList<>();
    Set<String> inText = new HashSet<>();
    int bodyStart = article.title() == null ? 0 : article.title().length() + 1;
    for (Mention mention : mentions) {
      String name = NameFolding.fold(mention.person());
      if (mention.rule() != MentionRule.CREDIT && !name.isEmpty()) {
        Span span = mention.span();
        named.add(
            new Named(name, mention.field() == TextField.TITLE ? span : span.shifted(bodyStart)));
        inText.add(name);
      }
    }
    for (String given : article.people()) {
      String name = NameFolding.fold(given);
      if (!name.isEmpty() && inText.add(name)) {
        named.add(new Named(name, new Span(0, 0)));
      }
    }
    named.sort(Comparator.comparing(Named::span));
    return named;
  }

  @Override
  public boolean incrementToken() {
    if (next == named.size()) {
      return false;
    }
    clearAttributes();
    Named token = named.get(next++);
    term.append(token.name);
    offsets.setOffset(token.span.start(), token.span.end());
    return true;
  }

  @Override
  public void reset() {
    next = 0;
  }
}
