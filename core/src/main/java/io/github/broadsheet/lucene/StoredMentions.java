package io.github.broadsheet.lucene;

import io.github.broadsheet.Mention;
import io.github.broadsheet.MentionRule;
import io.github.broadsheet.Span;
import io.github.broadsheet.TextField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The mentions of an article as stored bytes. Surface forms are not kept: they are in the text. */
final class StoredMentions {

  private static final MentionRule[] RULES = MentionRule.values();

  private StoredMentions() {}

  static void addTo(Document document, List<Mention> mentions) {
    if (mentions.isEmpty()) {
      return;
    }
    byte[] bytes = Encoding.bytes(out -> write(mentions, out));
    document.add(new StoredField(ArticleFields.MENTIONS_STORED, bytes));
  }

  private static void write(List<Mention> mentions, DataOutput out) throws IOException {
    out.writeVInt(mentions.size());
    for (Mention mention : mentions) {
      out.writeByte((byte) (mention.field() == TextField.TITLE ? 0 : 1));
      out.writeByte((byte) mention.rule().ordinal());
      out.writeByte((byte) (mention.ambiguous() ? 1 : 0));
      out.writeVInt(mention.span().start());
      out.writeVInt(mention.span().length());
      Encoding.writeText(out, mention.person().equals(mention.surface()) ? null : mention.person());
      Encoding.writeText(out, mention.role());
    }
  }

  /**
   * Reads the mentions of an article.
   *
   * @param stored the stored bytes, or null if it has none
   * @param title of the article, empty if it has none
   * @param body of the article, empty if it has none
   * @throws CorruptIndexException if they do not fit the article
   */
  static List<Mention> read(@Nullable BytesRef stored, String title, String body)
      throws IOException {
    if (stored == null) {
      return List.of();
    }
    ByteArrayDataInput in = new ByteArrayDataInput(stored.bytes, stored.offset, stored.length);
    List<Mention> mentions = new ArrayList<>();
    try {
      for (int left = in.readVInt(); left > 0; left--) {
        mentions.add(readOne(in, title, body));
      }
    } catch (RuntimeException e) {
      throw new CorruptIndexException("mentions do not fit their text", "mentions", e);
    }
    return mentions;
  }

  private static Mention readOne(ByteArrayDataInput in, String title, String body)
      throws IOException {
    TextField field = in.readByte() == 0 ? TextField.TITLE : TextField.BODY;
    MentionRule rule = RULES[in.readByte()];
    boolean ambiguous = in.readByte() == 1;
    int start = in.readVInt();
    Span span = new Span(start, start + in.readVInt());
    String surface = span.textOf(field == TextField.TITLE ? title : body);
    String person = Encoding.readText(in);
    String role = Encoding.readText(in);
    return new Mention(
        person == null ? surface : person, surface, field, span, rule, role, ambiguous);
  }
}
