package io.github.broadsheet.benchmarks.worker;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the whole JVM spends: wall time, CPU time of all threads, memory. */
final class ProcessMeter {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** Of one processor: what a JVM takes that does nothing. */
  private static final double RESTING_SHARE = 0.05;

  private final long wall = System.nanoTime();
  private final long cpu = SYSTEM.getProcessCpuTime();

  long wallNanos() {
    return System.nanoTime() - wall;
  }

  long cpuNanos() {
    return SYSTEM.getProcessCpuTime() - cpu;
  }

  List<String> parts() {
    return List.of("wall=" + wallNanos(), "cpu=" + cpuNanos(), "rss=" + peakResident());
  }

  /**
   * Waits until the JVM has done nearly nothing for so long: an engine may go on merging when it
   * has taken all articles.
   *
   * @param millis 0 not to wait
   */
  static void awaitRest(long millis) throws InterruptedException {
    ProcessMeter meter;
    do {
      meter = new ProcessMeter();
      Thread.sleep(millis);
    } while (millis > 0 && meter.cpuNanos() > RESTING_SHARE * meter.wallNanos());
  }

  /** The most memory the process has had, in bytes; 0 where the system does not say. */
  static long peakResident() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
        if (line.startsWith("VmHWM:")) {
          return 1024 * Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
    } catch (IOException e) {
      return 0; // not Linux
    }
    return 0;
  }
}
