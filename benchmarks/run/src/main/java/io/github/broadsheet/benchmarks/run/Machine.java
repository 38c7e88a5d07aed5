package io.github.broadsheet.benchmarks.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What a run was measured on. */
final class Machine {

  private Machine() {}

  static void note(Figures figures) {
    figures.note("date", LocalDate.now(ZoneOffset.UTC).toString());
    figures.note(
        "machine",
        Runtime.getRuntime().availableProcessors()
            + " processors, "
            + processor()
            + ", "
            + memory() / (1 << 30)
            + " GiB, "
            + System.getProperty("os.name"));
    figures.note("java", System.getProperty("java.vendor") + " " + Runtime.version());
    figures.note(
        "load",
        Double.toString(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
  }

  private static long memory() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getTotalMemorySize()
        : 0;
  }

  private static String processor() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      return System.getProperty("os.arch"); // not Linux
    }
  }
}
