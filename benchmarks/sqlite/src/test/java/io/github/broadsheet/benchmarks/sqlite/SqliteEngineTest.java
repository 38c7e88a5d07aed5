package io.github.broadsheet.benchmarks.sqlite;

import io.github.broadsheet.benchmarks.Engine;
import io.github.broadsheet.benchmarks.contract.EngineContract;
import java.util.Set;

class SqliteEngineTest extends EngineContract {

  @Override
  protected Engine newEngine() {
    return new SqliteEngine();
  }

  @Override
  protected Set<String> unsupported() {
    return Set.of("fuzzy", "same sentence", "related");
  }
}
