package io.github.broadsheet.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Certain terms.
 *
 * @param terms in no order
 */
record ListedTerms(List<BytesRef> terms) implements TermSet {

  @Override
  public void forEach(TermsEnum dictionary, TermVisitor visitor) throws IOException {
    for (BytesRef term : terms) {
      if (dictionary.seekExact(term) && !visitor.visit(dictionary)) {
        return;
      }
    }
  }
}
