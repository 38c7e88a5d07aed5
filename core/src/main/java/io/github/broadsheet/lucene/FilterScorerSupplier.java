package io.github.broadsheet.lucene;

import java.io.IOException;
import org.apache.lucene.search.ScorerSupplier;

/** Supplies other scorers than another supplier, of the same documents. */
abstract class FilterScorerSupplier extends ScorerSupplier {

  final ScorerSupplier in;

  FilterScorerSupplier(ScorerSupplier in) {
    this.in = in;
  }

  @Override
  public long cost() {
    return in.cost();
  }

  @Override
  public void setTopLevelScoringClause() throws IOException {
    in.setTopLevelScoringClause();
  }
}
