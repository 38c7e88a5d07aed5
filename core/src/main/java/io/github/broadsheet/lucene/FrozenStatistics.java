package io.github.broadsheet.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What scores depend on beside the article itself: how frequent each term is, how long articles
 * are, which terms a fuzzy word stands for. The first page of a search notes each when it is first
 * asked for; the cursor carries the notes; later pages read them. So the score of an article that
 * does not change is the same on every page, whatever is put, deleted or merged meanwhile.
 */
final class FrozenStatistics {

  /**
   * A term that a fuzzy word stands for.
   *
   * @param text the term
   * @param boost how near it is, above 0 and at most 1
   */
  record Expansion(String text, float boost) {}

  private final Map<Term, TermStatistics> terms = new LinkedHashMap<>();
  private final Map<String, CollectionStatistics> fields = new LinkedHashMap<>();
  private final Map<String, List<Expansion>> expansions = new LinkedHashMap<>();

  TermStatistics term(Term term, IOSupplier<TermStatistics> live) throws IOException {
    TermStatistics known = terms.get(term);
    if (known == null) {
      known = live.get();
      terms.put(new Term(term.field(), BytesRef.deepCopyOf(term.bytes())), known);
    }
    return known;
  }

  /** Notes nothing of a field that no article has: there is nothing to score in it. */
  @Nullable CollectionStatistics field(
      String field, IOSupplier<@Nullable CollectionStatistics> live) throws IOException {
    CollectionStatistics known = fields.get(field);
    if (known == null) {
      known = live.get();
      if (known != null) {
        fields.put(field, known);
      }
    }
    return known;
  }

  List<Expansion> expansions(String word, IOSupplier<List<Expansion>> live) throws IOException {
    List<Expansion> known = expansions.get(word);
    if (known == null) {
      known = live.get();
      expansions.put(word, known);
    }
    return known;
  }

  void write(DataOutput out) throws IOException {
    out.writeVInt(fields.size());
    for (CollectionStatistics field : fields.values()) {
      out.writeString(field.field());
      out.writeVLong(field.maxDoc());
      out.writeVLong(field.docCount());
      out.writeVLong(field.sumTotalTermFreq());
      out.writeVLong(field.sumDocFreq());
    }
    out.writeVInt(terms.size());
    for (Map.Entry<Term, TermStatistics> entry : terms.entrySet()) {
      out.writeString(entry.getKey().field());
      BytesRef text = entry.getKey().bytes();
      out.writeVInt(text.length); // as a string is written
      out.writeBytes(text.bytes, text.offset, text.length);
      out.writeVLong(entry.getValue().docFreq());
      out.writeVLong(entry.getValue().totalTermFreq());
    }
    out.writeVInt(expansions.size());
    for (Map.Entry<String, List<Expansion>> entry : expansions.entrySet()) {
      out.writeString(entry.getKey());
      out.writeVInt(entry.getValue().size());
      for (Expansion expansion : entry.getValue()) {
        out.writeString(expansion.text());
        out.writeInt(Float.floatToIntBits(expansion.boost()));
      }
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if the numbers cannot be statistics
   */
  static FrozenStatistics read(DataInput in) throws IOException {
    FrozenStatistics statistics = new FrozenStatistics();
    for (int i = in.readVInt(); i > 0; i--) {
      String field = in.readString();
      statistics.fields.put(
          field,
          new CollectionStatistics(
              field, in.readVLong(), in.readVLong(), in.readVLong(), in.readVLong()));
    }
    for (int i = in.readVInt(); i > 0; i--) {
      Term term = new Term(in.readString(), in.readString());
      statistics.terms.put(term, new TermStatistics(term.bytes(), in.readVLong(), in.readVLong()));
    }
    for (int i = in.readVInt(); i > 0; i--) {
      String word = in.readString();
      List<Expansion> list = new ArrayList<>();
      for (int j = in.readVInt(); j > 0; j--) {
        list.add(new Expansion(in.readString(), Float.intBitsToFloat(in.readInt())));
      }
      statistics.expansions.put(word, List.copyOf(list));
    }
    return statistics;
  }
}
