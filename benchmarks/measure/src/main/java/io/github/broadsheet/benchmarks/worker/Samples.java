package io.github.broadsheet.benchmarks.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** What repeated calls spent, as the parts of a reply: {@code cpu=1,2 wall=3,4 bytes=5,6}. */
final class Samples {

  private final List<ThreadMeter.Spent> samples = new ArrayList<>();

  void add(ThreadMeter.Spent spent) {
    samples.add(spent);
  }

  List<String> parts() {
    return List.of(
        "cpu=" + values(ThreadMeter.Spent::cpuNanos),
        "wall=" + values(ThreadMeter.Spent::wallNanos),
        "bytes=" + values(ThreadMeter.Spent::bytes));
  }

  private String values(ToLongFunction<ThreadMeter.Spent> value) {
    return samples.stream()
        .map(sample -> Long.toString(value.applyAsLong(sample)))
        .collect(Collectors.joining(","));
  }
}
