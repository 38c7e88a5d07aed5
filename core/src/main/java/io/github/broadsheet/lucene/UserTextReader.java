package io.github.broadsheet.lucene;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.Diagnostic;
import io.github.broadsheet.WordMatching;
import io.github.broadsheet.syntax.ParsedQuery;
import io.github.broadsheet.syntax.QueryLanguage;
import java.time.ZoneId;
import java.util.List;

/** Reads what people typed, wherever in a query it stands, and notes what is wrong with it. */
final class UserTextReader {

  private final WordMatching matching;
  private final ZoneId zone;
  private final List<Diagnostic> diagnostics;

  UserTextReader(WordMatching matching, ZoneId zone, List<Diagnostic> diagnostics) {
    this.matching = matching;
    this.zone = zone;
    this.diagnostics = diagnostics;
  }

  ArticleQuery read(ArticleQuery query) {
    return switch (query) {
      case ArticleQuery.UserText text -> parse(text);
      case ArticleQuery.AllOf all -> new ArticleQuery.AllOf(readAll(all.parts()));
      case ArticleQuery.AnyOf any -> new ArticleQuery.AnyOf(readAll(any.parts()));
      case ArticleQuery.Near near -> new ArticleQuery.Near(readAll(near.parts()), near.distance());
      case ArticleQuery.SameSentence s -> new ArticleQuery.SameSentence(read(s.query()));
      case ArticleQuery.SameParagraph p -> new ArticleQuery.SameParagraph(read(p.query()));
      case ArticleQuery.AtLeast a -> new ArticleQuery.AtLeast(read(a.query()), a.count());
      case ArticleQuery.Not not -> new ArticleQuery.Not(read(not.query()));
      case ArticleQuery.Boosted b -> new ArticleQuery.Boosted(read(b.query()), b.boost());
      case ArticleQuery.Preferred p -> new ArticleQuery.Preferred(read(p.query()));
      case ArticleQuery.All all -> all;
      case ArticleQuery.Word word -> word;
      case ArticleQuery.Phrase phrase -> phrase;
      case ArticleQuery.Prefix prefix -> prefix;
      case ArticleQuery.Fuzzy fuzzy -> fuzzy;
      case ArticleQuery.Mentions mentions -> mentions;
      case ArticleQuery.Filtered filtered -> filtered;
      case ArticleQuery.RelatedTo related -> related;
    };
  }

  private List<ArticleQuery> readAll(List<ArticleQuery> parts) {
    return parts.stream().map(this::read).toList();
  }

  private ArticleQuery parse(ArticleQuery.UserText text) {
    ParsedQuery parsed = QueryLanguage.parseLenient(text.text(), matching, zone);
    diagnostics.addAll(parsed.diagnostics());
    return parsed.query();
  }
}
