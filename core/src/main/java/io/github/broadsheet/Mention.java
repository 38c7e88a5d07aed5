package io.github.broadsheet;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One place of an article where a person is named.
 *
 * <p>{@code surface} is the text of {@code field} from {@code span.start()} to {@code span.end()}.
 *
 * @param person the fullest form of the name that this article gives, without title; equal for all
 *     mentions of one person in one article
 * @param surface the exact characters of this mention, without title and possessive
 * @param field {@link TextField#TITLE} or {@link TextField#BODY}
 * @param span where the mention stands in that field, in UTF-16 code units
 * @param rule what found it
 * @param role the title, rank, office or role that stands beside this mention, as the text has it;
 *     null where none does
 * @param ambiguous whether the article introduces several people whom this mention could mean and
 *     the text does not tell which; {@code person} is then the likeliest
 */
public record Mention(
    String person,
    String surface,
    TextField field,
    Span span,
    MentionRule rule,
    @Nullable String role,
    boolean ambiguous) {

  /**
   * Checks that names are not blank, that the field is one text and that surface and span agree.
   */
  public Mention {
    if (person.isBlank()) {
      throw new IllegalArgumentException("person must not be blank");
    }
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(rule, "rule");
    if (field != TextField.TITLE && field != TextField.BODY) {
      throw new IllegalArgumentException("field must be TITLE or BODY, got " + field);
    }
    if (surface.length() != span.end() - span.start()) {
      throw new IllegalArgumentException(
          "surface must be as long as its span "
              + (span.end() - span.start())
              + ", got "
              + surface.length());
    }
  }
}
