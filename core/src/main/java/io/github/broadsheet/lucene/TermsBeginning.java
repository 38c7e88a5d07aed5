package io.github.broadsheet.lucene;

import java.io.IOException;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Terms that begin in one way, and some others.
 *
 * @param beginning of terms
 * @param others none of which begin so
 */
record TermsBeginning(BytesRef beginning, ListedTerms others) implements TermSet {

  @Override
  public void forEach(TermsEnum dictionary, TermVisitor visitor) throws IOException {
    others.forEach(dictionary, visitor);
    boolean more = dictionary.seekCeil(beginning) != TermsEnum.SeekStatus.END;
    while (more
        && StringHelper.startsWith(dictionary.term(), beginning)
        && visitor.visit(dictionary)) {
      more = dictionary.next() != null;
    }
  }
}
