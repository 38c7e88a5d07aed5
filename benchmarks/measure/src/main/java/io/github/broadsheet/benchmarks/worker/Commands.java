package io.github.broadsheet.benchmarks.worker;

import io.github.broadsheet.benchmarks.Engine;
import io.github.broadsheet.benchmarks.Question;
import io.github.broadsheet.benchmarks.corpus.CorpusFile;
import io.github.broadsheet.benchmarks.questions.QuestionFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The commands of a worker.
 *
 * <table>
 * <caption>Commands and what they reply</caption>
 * <tr><td>{@code open DIRECTORY}</td><td></td></tr>
 * <tr><td>{@code questions FILE}</td><td></td></tr>
 * <tr><td>{@code index CORPUS FROM COUNT THREADS}</td><td>{@code wall=, cpu=, rss=}</td></tr>
 * <tr><td>{@code facts NUMBER}</td><td>what must be the same of all engines, see {@link Facts}</td></tr>
 * <tr><td>{@code time CLASS MILLISECONDS}</td><td>{@code cpu=, wall=, bytes=} of each answer</td></tr>
 * <tr><td>{@code mixed THREADS MILLISECONDS CLASS|CLASS…}</td><td>{@code queries=, wall=, cpu=}</td></tr>
 * <tr><td>{@code puts CORPUS FROM COUNT visible|durable}</td><td>as {@code time}, of each put</td></tr>
 * <tr><td>{@code burst CORPUS FROM COUNT}</td><td>{@code puts=, search=}: nanoseconds</td></tr>
 * <tr><td>{@code rest MILLISECONDS}</td><td>when nothing was done for so long</td></tr>
 * <tr><td>{@code memory}</td><td>{@code rss=}: the most so far, in bytes</td></tr>
 * <tr><td>{@code close}</td><td></td></tr>
 * </table>
 */
final class Commands {

  private final Engine engine;
  private List<Question> questions = List.of();

  Commands(Engine engine) {
    this.engine = engine;
  }

  List<String> run(String command, List<String> arguments) throws Exception {
    switch (command) {
      case "open" -> engine.open(Path.of(arguments.get(0)));
      case "questions" -> questions = QuestionFile.read(Path.of(arguments.get(0)));
      case "index" -> {
        return index(arguments);
      }
      case "facts" -> {
        return List.of(Facts.of(engine, questions.get(number(arguments, 0))));
      }
      case "time" -> {
        return Timing.time(engine, ofClass(arguments.get(0)), number(arguments, 1));
      }
      case "mixed" -> {
        Set<String> classes = Set.of(arguments.get(2).split("\\|"));
        List<Question> chosen =
            questions.stream().filter(q -> classes.contains(q.queryClass())).toList();
        return MixedLoad.run(engine, chosen, number(arguments, 0), number(arguments, 1));
      }
      case "puts" -> {
        try (CorpusFile corpus = corpus(arguments)) {
          return Puts.each(engine, corpus, arguments.get(3).equals("durable"));
        }
      }
      case "burst" -> {
        try (CorpusFile corpus = corpus(arguments)) {
          return Puts.burst(engine, corpus);
        }
      }
      case "memory" -> {
        return List.of("rss=" + ProcessMeter.peakResident());
      }
      case "rest" -> ProcessMeter.awaitRest(number(arguments, 0));
      case "close" -> engine.close();
      default ->
          throw new IllegalArgumentException("command must be one a worker knows, got " + command);
    }
    return List.of();
  }

  private List<String> index(List<String> arguments) throws Exception {
    try (CorpusFile corpus = corpus(arguments)) {
      ProcessMeter meter = new ProcessMeter();
      engine.index(corpus, number(arguments, 3));
      return meter.parts();
    }
  }

  private static CorpusFile corpus(List<String> arguments) throws Exception {
    return CorpusFile.open(Path.of(arguments.get(0)), number(arguments, 1), number(arguments, 2));
  }

  private List<Question> ofClass(String queryClass) {
    List<Question> found = new ArrayList<>();
    for (Question question : questions) {
      if (question.queryClass().equals(queryClass)) {
        found.add(question);
      }
    }
    return found;
  }

  private static int number(List<String> arguments, int at) {
    return Integer.parseInt(arguments.get(at));
  }
}
