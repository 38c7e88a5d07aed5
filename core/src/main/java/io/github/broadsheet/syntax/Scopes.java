package io.github.broadsheet.syntax;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.TextField;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Puts queries into scopes, if they are such as a scope can hold. */
final class Scopes {

  private final Problems problems;

  Scopes(Problems problems) {
    this.problems = problems;
  }

  /** Returns whether a scope may stand inside another. */
  static boolean mayStandIn(FieldName inner, FieldName outer) {
    return inner.field() == Field.NEAR && outer.field() != Field.ATLEAST;
  }

  /**
   * Returns the parts within a scope, or, with a problem reported, what they ask for without it.
   *
   * @param parts what the scope's parentheses hold, at least one
   */
  ArticleQuery scoped(FieldName name, Token token, List<ArticleQuery> parts) {
    ArticleQuery whole = parts.size() == 1 ? parts.getFirst() : new ArticleQuery.AllOf(parts);
    return isOfOneText(whole, name, token) ? put(name, token, whole, parts) : whole;
  }

  private ArticleQuery put(
      FieldName name, Token token, ArticleQuery whole, List<ArticleQuery> parts) {
    return switch (name.field()) {
      case SENTENCE ->
          findsSomething(whole, name, token) ? new ArticleQuery.SameSentence(whole) : whole;
      case PARAGRAPH ->
          findsSomething(whole, name, token) ? new ArticleQuery.SameParagraph(whole) : whole;
      case NEAR -> near(name, token, whole, parts);
      case ATLEAST -> atLeast(name, token, whole);
      case PREFER -> new ArticleQuery.Preferred(whole);
      case TITLE, LEAD, BODY, AUTHOR, OUTLET, PERSON, LANGUAGE, ID, RELATED, PUBLISHED ->
          throw new IllegalArgumentException(name + " is not a scope");
    };
  }

  /** Words can only be near each other in one text, and sentences are known of the body alone. */
  private boolean isOfOneText(ArticleQuery whole, FieldName name, Token token) {
    boolean ofBody = name.field() == Field.SENTENCE || name.field() == Field.PARAGRAPH;
    if (name.field() == Field.PREFER) {
      return true;
    }
    Set<TextField> fields = EnumSet.noneOf(TextField.class);
    addFields(whole, fields);
    boolean apart = fields.contains(TextField.TITLE) || fields.contains(TextField.AUTHOR);
    if (!apart || (!ofBody && fields.size() == 1)) {
      return true;
    }
    String message =
        ofBody
            ? name + " cannot hold words of title or author"
            : name + " cannot hold words of title or author beside others";
    problems.report(Problem.syntax(token, message, "words of the body, or of one field alone"));
    return false;
  }

  private static void addFields(ArticleQuery query, Set<TextField> fields) {
    switch (query) {
      case ArticleQuery.Word word -> fields.add(word.field());
      case ArticleQuery.Phrase phrase -> fields.add(phrase.field());
      case ArticleQuery.Prefix prefix -> fields.add(prefix.field());
      case ArticleQuery.Fuzzy fuzzy -> fields.add(fuzzy.field());
      case ArticleQuery.Near near -> near.parts().forEach(part -> addFields(part, fields));
      case ArticleQuery.AllOf all -> all.parts().forEach(part -> addFields(part, fields));
      case ArticleQuery.AnyOf any -> any.parts().forEach(part -> addFields(part, fields));
      case ArticleQuery.SameSentence sentence -> addFields(sentence.query(), fields);
      case ArticleQuery.SameParagraph paragraph -> addFields(paragraph.query(), fields);
      case ArticleQuery.AtLeast atLeast -> addFields(atLeast.query(), fields);
      case ArticleQuery.Not not -> addFields(not.query(), fields);
      case ArticleQuery.Boosted boosted -> addFields(boosted.query(), fields);
      case ArticleQuery.Preferred preferred -> addFields(preferred.query(), fields);
      case ArticleQuery.All all -> {}
      case ArticleQuery.Mentions mentions -> {}
      case ArticleQuery.Filtered filtered -> {}
      case ArticleQuery.RelatedTo related -> {}
      case ArticleQuery.UserText text -> {}
    }
  }

  private ArticleQuery near(
      FieldName name, Token token, ArticleQuery whole, List<ArticleQuery> parts) {
    List<ArticleQuery> near =
        parts.size() == 1 && whole instanceof ArticleQuery.AllOf all ? all.parts() : parts;
    int distance = bounded(name, token, 0, QueryLimits.MAX_DISTANCE);
    if (near.size() < 2) {
      String message = name + " must have at least two parts, got one";
      problems.report(Problem.syntax(token, message, name + ":(a b)"));
      return whole;
    }
    if (near.stream().anyMatch(Scopes::hasExclusion)) {
      String message = name + " cannot hold an exclusion";
      problems.report(Problem.syntax(token, message, "words, phrases and combinations of them"));
      return whole;
    }
    return new ArticleQuery.Near(near, distance);
  }

  private ArticleQuery atLeast(FieldName name, Token token, ArticleQuery whole) {
    int count = bounded(name, token, 1, QueryLimits.MAX_OCCURRENCES);
    if (!isCountable(whole)) {
      String message = name + " must count one word or phrase, or alternatives";
      problems.report(Problem.syntax(token, message, name + ":\"a b\" or " + name + ":(a OR b)"));
      return whole;
    }
    return new ArticleQuery.AtLeast(whole, count);
  }

  private int bounded(FieldName name, Token token, int least, int most) {
    if (name.number() < least || name.number() > most) {
      String field = name.field().names().getFirst();
      String message = field + " must be from " + least + " to " + most + ", got " + name.number();
      problems.report(Problem.limit(token, message, field + least + " to " + field + most));
    }
    return Math.clamp(name.number(), least, most);
  }

  private boolean findsSomething(ArticleQuery query, FieldName name, Token token) {
    if (excludesWell(query)) {
      return true;
    }
    String message = name + " must hold something to find beside what it excludes";
    problems.report(Problem.syntax(token, message, name + ":(a -b)"));
    return false;
  }

  /** Returns whether exclusions stand only beside something that is not one. */
  private static boolean excludesWell(ArticleQuery query) {
    if (query instanceof ArticleQuery.AllOf all) {
      return !all.parts().stream().allMatch(ArticleQuery.Not.class::isInstance)
          && all.parts().stream()
              .map(part -> part instanceof ArticleQuery.Not not ? not.query() : part)
              .allMatch(Scopes::excludesWell);
    }
    return query instanceof ArticleQuery.AnyOf any
        ? any.parts().stream().allMatch(Scopes::excludesWell)
        : !(query instanceof ArticleQuery.Not);
  }

  private static boolean hasExclusion(ArticleQuery query) {
    return query instanceof ArticleQuery.Not
        || query instanceof ArticleQuery.AllOf all
            && all.parts().stream().anyMatch(Scopes::hasExclusion)
        || query instanceof ArticleQuery.AnyOf any
            && any.parts().stream().anyMatch(Scopes::hasExclusion);
  }

  private static boolean isCountable(ArticleQuery query) {
    return query instanceof ArticleQuery.AnyOf any
        ? any.parts().stream().allMatch(Scopes::isCountable)
        : !(query instanceof ArticleQuery.AllOf)
            && !(query instanceof ArticleQuery.Not)
            && !(query instanceof ArticleQuery.Near);
  }
}
