package io.github.broadsheet.people;

import io.github.broadsheet.MentionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which names are people's in one article: those the caller gave, the directory's, the judged ones.
 */
final class ArticleNames {

  private final KnownNames given;
  private final KnownNames directory;
  private final NameJudge judge;

  ArticleNames(KnownNames given, KnownNames directory, NameJudge judge) {
    this.given = given;
    this.directory = directory;
    this.judge = judge;
  }

  boolean isPerson(String key) {
    return isKnown(key) || judge.isPerson(key);
  }

  /** Whether a name needs no evidence. */
  boolean isKnown(String key) {
    return given.contains(key) || directory.contains(key);
  }

  /** Returns the rule that finds a full name. */
  MentionRule ruleOf(String key) {
    if (given.contains(key)) {
      return MentionRule.GIVEN;
    }
    return directory.contains(key) ? MentionRule.DIRECTORY : MentionRule.FULL_NAME;
  }

  /** Returns what the caller gave, by folded name, in the order given. */
  Map<String, String> given() {
    return given.surfaces();
  }

  /** Returns where names that need no evidence stand in a text, in order, without overlaps. */
  List<TokenRange> knownNames(FieldTokens tokens) {
    List<TokenRange> ranges = new ArrayList<>();
    if (given.isEmpty() && directory.isEmpty()) {
      return ranges;
    }
    int at = 0;
    while (at < tokens.size()) {
      int length = Math.max(given.lengthAt(tokens, at), directory.lengthAt(tokens, at));
      if (length > 0) {
        ranges.add(new TokenRange(at, at + length));
      }
      at += Math.max(1, length);
    }
    return ranges;
  }
}
