package io.github.broadsheet.benchmarks.hibernate;

import io.github.broadsheet.benchmarks.Engine;
import io.github.broadsheet.benchmarks.contract.EngineContract;
import java.util.Set;

class HibernateEngineTest extends EngineContract {

  @Override
  protected Engine newEngine() {
    return new HibernateEngine();
  }

  @Override
  protected Set<String> unsupported() {
    return Set.of("same sentence");
  }
}
