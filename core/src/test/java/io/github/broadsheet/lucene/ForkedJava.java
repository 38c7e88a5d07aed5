package io.github.broadsheet.lucene;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A main method in a JVM of its own, which sees what this one sees. Closing it destroys it. */
final class ForkedJava implements AutoCloseable {

  private final Process process;
  private final BufferedReader out;

  private ForkedJava(Process process) {
    this.process = process;
    out = process.inputReader(StandardCharsets.UTF_8);
  }

  static ForkedJava start(Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx256m");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("--enable-native-access=ALL-UNNAMED");
    String logging = System.getProperty("java.util.logging.config.file");
    if (logging != null) {
      command.add("-Djava.util.logging.config.file=" + logging);
    }
    command.add("-cp");
    command.add(classPath(main));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    try {
      return new ForkedJava(
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything is on the class path of the child, also what is on the module path here. */
  private static String classPath(Class<?> main) {
    Set<String> path = new LinkedHashSet<>();
    path.add(root(main));
    path.add(root(LuceneNewsIndex.class));
    for (String property : List.of("java.class.path", "jdk.module.path")) {
      String value = System.getProperty(property, "");
      path.addAll(List.of(value.split(File.pathSeparator)));
    }
    path.remove("");
    return String.join(File.pathSeparator, path);
  }

  private static String root(Class<?> type) {
    String name = type.getName().replace('.', '/') + ".class";
    URL url = Objects.requireNonNull(type.getResource("/" + name), name);
    String file = url.toString();
    file = file.substring(0, file.length() - name.length());
    file = file.startsWith("jar:") ? file.substring(4, file.length() - 2) : file;
    return Path.of(URI.create(file)).toString();
  }

  /** Waits for the next line that the child prints; null when it has ended. */
  String readLine() {
    try {
      return out.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends the child a line. */
  void writeLine(String line) {
    try {
      process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Kills the child, as {@code kill -9} does, and waits until it is gone. What it printed before
   * can still be read.
   */
  void kill() {
    // Process.destroyForcibly would throw away what the child printed.
    process.toHandle().destroyForcibly();
    waitFor();
  }

  /** Waits until the child has ended and returns its exit code. */
  int waitFor() {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a child was running", e);
    }
  }

  @Override
  public void close() {
    kill();
  }
}
