package io.github.broadsheet.lucene;

import java.io.IOException;
import org.apache.lucene.index.TermsEnum;

/** The terms of a field that something typed stands for. */
sealed interface TermSet permits ListedTerms, TermsBeginning {

  /**
   * Shows a visitor those of the terms that a dictionary has, until it has seen enough.
   *
   * @param dictionary wherever it stands
   */
  void forEach(TermsEnum dictionary, TermVisitor visitor) throws IOException;
}
