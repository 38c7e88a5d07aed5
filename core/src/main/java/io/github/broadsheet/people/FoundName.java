package io.github.broadsheet.people;

import io.github.broadsheet.Mention;
import io.github.broadsheet.MentionRule;
import io.github.broadsheet.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place where a person is named, before the fullest spelling of the name is known.
 *
 * @param span where the name stands
 * @param person whose name it is
 * @param rule what found it
 * @param role the title or role beside it, or null
 * @param ambiguous whether it could be another's as well
 */
record FoundName(
    Span span, ArticlePerson person, MentionRule rule, @Nullable Role role, boolean ambiguous) {

  static FoundName of(
      FieldTokens tokens, TokenRange range, ArticlePerson person, MentionRule rule) {
    return new FoundName(tokens.span(range), person, rule, null, false);
  }

  FoundName withRole(@Nullable Role role) {
    return new FoundName(span, person, rule, role, ambiguous);
  }

  FoundName asAmbiguous(boolean ambiguous) {
    return new FoundName(span, person, rule, role, ambiguous);
  }

  Mention toMention(FieldTokens tokens) {
    String surface = tokens.text().substring(span.start(), span.end());
    String roleText = role == null ? null : role.text();
    return new Mention(person.name(), surface, tokens.field(), span, rule, roleText, ambiguous);
  }
}
