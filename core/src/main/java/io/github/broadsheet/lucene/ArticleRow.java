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
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What a hit shows of its article, kept together as one doc value: reading it does not decompress a
 * body.
 *
 * @param people as the caller gave them
 * @param found whom the text names beside them
 */
record ArticleRow(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable NewsDate published,
    List<String> people,
    List<String> found) {

  static ArticleRow of(Article article, List<Mention> mentions) {
    List<String> everyone = everyone(article, mentions);
    Set<String> given = folded(article.people());
    return new ArticleRow(
        article.title(),
        article.outlet(),
        article.published(),
        article.people(),
        everyone.stream().filter(name -> !given.contains(NameFolding.fold(name))).toList());
  }

  private static Set<String> folded(List<String> names) {
    return names.stream().map(NameFolding::fold).collect(Collectors.toSet());
  }

  /** The people the caller gave and those the text names, each once, in this order. */
  static List<String> everyone(Article article, List<Mention> mentions) {
    List<String> names = new ArrayList<>(article.people());
    for (Mention mention : mentions) {
      if (mention.rule() != MentionRule.CREDIT) {
        names.add(mention.person());
      }
    }
    return eachOnce(names);
  }

  /** The people given and found, each once. */
  List<String> everyone() {
    List<String> names = new ArrayList<>(people);
    names.addAll(found);
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
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      Encoding.writeText(out, title);
      Encoding.writeText(out, outlet);
      Encoding.writeText(out, published == null ? null : published.toString());
      Encoding.writeTexts(out, people);
      Encoding.writeTexts(out, found);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  /**
   * @throws CorruptIndexException if the bytes are no row
   */
  static ArticleRow parse(BytesRef bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    try {
      String title = Encoding.readText(in);
      String outlet = Encoding.readText(in);
      String published = Encoding.readText(in);
      List<String> people = Encoding.readTexts(in);
      List<String> found = Encoding.readTexts(in);
      return new ArticleRow(
          title, outlet, published == null ? null : NewsDate.parse(published), people, found);
    } catch (RuntimeException e) {
      throw new CorruptIndexException("a row does not make sense", "row", e);
    }
  }
}
