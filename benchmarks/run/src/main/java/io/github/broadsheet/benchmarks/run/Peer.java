package io.github.broadsheet.benchmarks.run;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * An engine that can be measured.
 *
 * @param name what the report calls it
 * @param className the class that implements it
 * @param classPath what its JVM needs
 * @param writesOnly whether only indexing and putting are measured
 */
public record Peer(String name, String className, String classPath, boolean writesOnly) {

  private static final String FILE = "peer.properties";

  /**
   * Finds the engines of all folders that have a {@code peer.properties}, in the order of folders
   * and names.
   *
   * @param benchmarks the folder that has them
   * @param buildFolder where each has been built to, such as {@code target/quick}
   * @throws IllegalArgumentException if a folder is not built
   * @throws IOException if a file cannot be read
   */
  public static List<Peer> find(Path benchmarks, String buildFolder) throws IOException {
    List<Path> folders;
    try (Stream<Path> all = Files.list(benchmarks)) {
      folders = all.filter(folder -> Files.exists(folder.resolve(FILE))).sorted().toList();
    }
    List<Peer> peers = new ArrayList<>();
    for (Path folder : folders) {
      peers.addAll(in(folder, buildFolder));
    }
    return peers;
  }

  private static List<Peer> in(Path folder, String buildFolder) throws IOException {
    Path built = folder.resolve(buildFolder);
    Path listed = built.resolve("peer.classpath");
    if (!Files.exists(listed)) {
      throw new IllegalArgumentException(
          listed + " is missing; build the peers first, with -pl benchmarks/run -am");
    }
    String classPath =
        built.resolve("classes") + File.pathSeparator + Files.readString(listed).strip();
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
      properties.load(reader);
    }
    return properties.stringPropertyNames().stream()
        .sorted()
        .map(name -> peer(name, properties.getProperty(name).strip().split("\\s+"), classPath))
        .toList();
  }

  private static Peer peer(String name, String[] words, String classPath) {
    boolean writesOnly = words.length == 2 && words[1].equals("writes-only");
    if (words.length != 1 && !writesOnly) {
      throw new IllegalArgumentException(
          FILE
              + " must say "
              + name
              + " = class, perhaps with writes-only behind, got "
              + String.join(" ", words));
    }
    return new Peer(name, words[0], classPath, writesOnly);
  }
}
