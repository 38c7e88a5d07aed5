package io.github.broadsheet.benchmarks.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Completes names from the terms of people and outlets. */
final class LuceneNames {

  private record Name(String name, int articles) {}

  private static final Comparator<Name> RAREST_FIRST =
      Comparator.comparingInt(Name::articles).thenComparing(Name::name, Comparator.reverseOrder());

  private LuceneNames() {}

  static List<String> complete(IndexReader reader, String beginning, int limit) throws IOException {
    PriorityQueue<Name> best = new PriorityQueue<>(RAREST_FIRST);
    add(reader, LuceneFields.PERSON, beginning, limit, best);
    add(reader, LuceneFields.OUTLET, beginning, limit, best);
    List<Name> names = new ArrayList<>(best);
    names.sort(RAREST_FIRST.reversed());
    return names.stream().map(Name::name).toList();
  }

  private static void add(
      IndexReader reader, String field, String beginning, int limit, PriorityQueue<Name> best)
      throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return;
    }
    BytesRef prefix = new BytesRef(beginning);
    TermsEnum names = terms.iterator();
    boolean more = names.seekCeil(prefix) != TermsEnum.SeekStatus.END;
    while (more && StringHelper.startsWith(names.term(), prefix)) {
      best.add(new Name(names.term().utf8ToString(), names.docFreq()));
      if (best.size() > limit) {
        best.poll();
      }
      more = names.next() != null;
    }
  }
}
