package io.github.broadsheet.benchmarks.worker;

import io.github.broadsheet.benchmarks.Answer;
import io.github.broadsheet.benchmarks.Engine;
import io.github.broadsheet.benchmarks.Question;
import io.github.broadsheet.benchmarks.Question.Want;
import io.github.broadsheet.benchmarks.questions.QuestionFile;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/**
 * Opens an index in a new JVM and answers one question with highlights: {@code ColdOpen
 * ENGINE-CLASS DIRECTORY QUESTIONS}. Prints how many milliseconds passed since the JVM started.
 */
public final class ColdOpen {

  private ColdOpen() {}

  /**
   * Opens, answers, prints.
   *
   * @throws Exception if the engine fails
   */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = System.out;
    System.setOut(System.err);
    Question question =
        QuestionFile.read(Path.of(arguments[2])).stream()
            .filter(q -> q instanceof Question.Search s && s.wants(Want.HIGHLIGHTS))
            .findFirst()
            .orElseThrow();
    try (Engine engine = Worker.engine(arguments[0])) {
      engine.open(Path.of(arguments[1]));
      Answer answer = engine.answer(question);
      long millis =
          System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
      Timing.use(answer);
      out.println(millis);
    }
  }
}
