package io.github.broadsheet.lucene;

import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.contract.NewsIndexContract;
import java.time.InstantSource;
import java.time.ZoneId;

/** The contract, in memory. */
class LuceneNewsIndexTest extends NewsIndexContract {

  @Override
  public NewsIndex newIndex(ZoneId zone, InstantSource clock) {
    return LuceneNewsIndex.inMemory(LuceneIndexOptions.DEFAULT.withZone(zone).withClock(clock));
  }
}
