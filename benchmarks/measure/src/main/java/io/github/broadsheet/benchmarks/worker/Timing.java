package io.github.broadsheet.benchmarks.worker;

import io.github.broadsheet.benchmarks.Answer;
import io.github.broadsheet.benchmarks.Engine;
import io.github.broadsheet.benchmarks.Question;
import java.util.ArrayList;
import java.util.List;

/** Asks the questions of one class in turn, for some time, and measures each answer. */
final class Timing {

  private static int sink;

  private Timing() {}

  /**
   * @param millis asks each question at least once, and no more passes after so long
   */
  static List<String> time(Engine engine, List<Question> questions, int millis) throws Exception {
    Samples samples = new Samples();
    ThreadMeter meter = new ThreadMeter();
    long end = System.nanoTime() + millis * 1_000_000L;
    do {
      for (Question question : questions) {
        meter.start();
        Answer answer = engine.answer(question);
        samples.add(meter.stop());
        use(answer);
      }
    } while (System.nanoTime() < end);
    List<String> parts = new ArrayList<>(samples.parts());
    parts.add("used=" + sink);
    return parts;
  }

  /** What is not looked at need not be worked out. */
  static void use(Answer answer) {
    sink ^= answer.hashCode();
  }
}
