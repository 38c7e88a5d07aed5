package io.github.broadsheet.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.jspecify.annotations.Nullable;

/** Writes texts and lists of texts that may be absent. */
final class Encoding {

  private Encoding() {}

  static void writeText(DataOutput out, @Nullable String text) throws IOException {
    out.writeByte((byte) (text == null ? 0 : 1));
    if (text != null) {
      out.writeString(text);
    }
  }

  static @Nullable String readText(DataInput in) throws IOException {
    return in.readByte() == 0 ? null : in.readString();
  }

  static void writeTexts(DataOutput out, List<String> texts) throws IOException {
    out.writeVInt(texts.size());
    for (String text : texts) {
      out.writeString(text);
    }
  }

  static List<String> readTexts(DataInput in) throws IOException {
    int count = in.readVInt();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(in.readString());
    }
    return texts;
  }
}
