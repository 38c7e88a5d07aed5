package io.github.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs commands in this process as a shell would, in a folder of its own with an index in it. */
record Shell(Path folder, Map<String, String> environment, boolean terminal, String input) {

  /** What a command left behind. */
  record Outcome(int exitCode, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }

    JsonTree json() {
      return JsonTree.parse(out);
    }
  }

  static Shell in(Path folder) {
    return new Shell(
        folder, Map.of("BROADSHEET_INDEX", folder.resolve("index").toString()), false, "");
  }

  Shell with(String variable, String value) {
    Map<String, String> changed = new HashMap<>(environment);
    changed.put(variable, value);
    return new Shell(folder, changed, terminal, input);
  }

  Shell onTerminal() {
    return new Shell(folder, environment, true, input);
  }

  Shell withInput(String input) {
    return new Shell(folder, environment, terminal, input);
  }

  /** Writes a file into the folder; returns its path. */
  String file(String name, String... lines) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, List.of(lines)).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Indexes articles given as JSON. */
  Shell index(String... articles) {
    Outcome outcome = run("index", file("articles.jsonl", articles));
    if (outcome.exitCode() != 0) {
      throw new AssertionError(outcome.err());
    }
    return this;
  }

  Outcome run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                new Output(out),
                new PrintStream(err, true, UTF_8),
                Style.PLAIN,
                Integer.MAX_VALUE,
                terminal,
                environment)
            .forReader(terminal);
    int exitCode = Main.run(console, arguments);
    return new Outcome(exitCode, out.toString(UTF_8), err.toString(UTF_8));
  }
}
