package io.github.broadsheet.benchmarks.run;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A worker, in a JVM of its own, which does one command after the other. */
final class WorkerProcess implements AutoCloseable {

  private static final String MAIN = "io.github.broadsheet.benchmarks.worker.Worker";
  private static final String COLD = "io.github.broadsheet.benchmarks.worker.ColdOpen";
  private static final int SECONDS_TO_END = 20;

  private final Peer peer;
  private final Path log;
  private final Process process;
  private final BufferedReader replies;
  private final BufferedWriter commands;

  private WorkerProcess(Peer peer, Path log, Process process) {
    this.peer = peer;
    this.log = log;
    this.process = process;
    replies = process.inputReader(StandardCharsets.UTF_8);
    commands = process.outputWriter(StandardCharsets.UTF_8);
  }

  /**
   * @param jvmOptions such as {@code -Xmx2g}
   * @param log where what the engine prints goes
   */
  static WorkerProcess start(Peer peer, List<String> jvmOptions, Path log) throws IOException {
    return new WorkerProcess(peer, log, process(peer, jvmOptions, log, MAIN, List.of()));
  }

  /** Opens an index in a new JVM and returns the milliseconds to its first answer. */
  static long coldOpen(Peer peer, List<String> jvmOptions, Path log, Path index, Path questions)
      throws IOException {
    Process process =
        process(peer, jvmOptions, log, COLD, List.of(index.toString(), questions.toString()));
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String line = out.readLine();
      if (line == null) {
        throw new BenchmarkException(peer.name() + " did not open " + index + "; see " + log);
      }
      return Long.parseLong(line);
    } finally {
      end(process);
    }
  }

  private static Process process(
      Peer peer, List<String> jvmOptions, Path log, String main, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmOptions);
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of("-cp", peer.classPath(), main, peer.className()));
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  Peer peer() {
    return peer;
  }

  /** Sends a command and waits for its reply. */
  Reply call(String... command) throws IOException {
    commands.write(String.join("\t", command));
    commands.newLine();
    commands.flush();
    String line = replies.readLine();
    if (line == null || line.startsWith("error")) {
      throw new BenchmarkException(
          peer.name()
              + " failed at \""
              + String.join(" ", command)
              + "\": "
              + (line == null ? "its process ended" : line.substring(line.indexOf('\t') + 1))
              + "; see "
              + log);
    }
    return Reply.parse(line);
  }

  @Override
  public void close() {
    try {
      commands.close();
    } catch (IOException e) {
      // It has ended by itself; what it had to say was read.
    }
    end(process);
  }

  private static void end(Process process) {
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
