package io.github.broadsheet.lucene;

import java.io.IOException;
import org.apache.lucene.index.TermsEnum;

/** Looks at a term. */
interface TermVisitor {

  /**
   * Looks at the term on which a dictionary stands.
   *
   * @return whether to go on
   */
  boolean visit(TermsEnum term) throws IOException;
}
