package io.github.broadsheet.lucene;

import io.github.broadsheet.Article;
import io.github.broadsheet.Mention;
import io.github.broadsheet.MentionRule;
import io.github.broadsheet.NameFolding;
import io.github.broadsheet.NewsDate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What a hit shows of its article, kept together as one doc value: reading it does not decompress a
 * body.
 *
 * @param people as the caller gave them
 * @param everyone those and whom the text names, each once
 */
record ArticleRow(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable NewsDate published,
    List<String> people,
    List<String> everyone) {

  static ArticleRow of(Article article, List<Mention> mentions) {
    return new ArticleRow(
        article.title(),
        article.outlet(),
        article.published(),
        article.people(),
        everyone(article, mentions));
  }

  /** The people the caller gave and those the text names, each once, in this order. */
  private static List<String> everyone(Article article, List<Mention> mentions) {
    List<String> names = new ArrayList<>(article.people());
    for (Mention mention : mentions) {
      if (mention.rule() != MentionRule.CREDIT) {
        names.add(mention.person());
      }
    }
    return eachOnce(names);
  }

  /** Spellings that fold alike are one name; the first stands for it. */
  private static List<String> eachOnce(List<String> names) {
    Map<String, String> spellings = new LinkedHashMap<>();
    for (String name : names) {
      String folded = NameFolding.fold(name);
      if (!folded.isEmpty()) {
        spellings.putIfAbsent(folded, name);
      }
    }
    return List.copyOf(spellings.values());
  }

  BytesRef bytes() {
    return new BytesRef(
        Encoding.bytes(
            out -> {
              Encoding.writeText(out, title);
              Encoding.writeText(out, outlet);
              Encoding.writeDate(out, published);
              Encoding.writeTexts(out, everyone);
              writePeople(out);
            }));
  }

  /** The people given are nearly always the first of everyone, and then only counted. */
  private void writePeople(DataOutput out) throws IOException {
    int given = people.size();
    boolean first = given <= everyone.size() && everyone.subList(0, given).equals(people);
    out.writeVInt(first ? given + 1 : 0);
    if (!first) {
      Encoding.writeTexts(out, people);
    }
  }

  private static List<String> readPeople(DataInput in, List<String> everyone) throws IOException {
    int first = in.readVInt();
    return first == 0 ? Encoding.readTexts(in) : everyone.subList(0, first - 1);
  }

  /**
   * @throws CorruptIndexException if the bytes are no row
   */
  static ArticleRow parse(BytesRef bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    try {
      String title = Encoding.readText(in);
      String outlet = Encoding.readText(in);
      NewsDate published = Encoding.readDate(in);
      List<String> everyone = Encoding.readTexts(in);
      return new ArticleRow(title, outlet, published, readPeople(in, everyone), everyone);
    } catch (RuntimeException e) {
      throw new CorruptIndexException("a row does not make sense", "row", e);
    }
  }
}
