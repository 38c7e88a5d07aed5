package io.github.broadsheet.benchmarks.worker;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What one thread spends: CPU time, wall time and memory allocated. Used by that thread alone. */
final class ThreadMeter {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private long cpu;
  private long wall;
  private long allocated;

  /**
   * What was spent.
   *
   * @param cpuNanos of the thread
   * @param wallNanos that passed
   * @param bytes allocated by the thread
   */
  record Spent(long cpuNanos, long wallNanos, long bytes) {}

  void start() {
    allocated = THREADS.getCurrentThreadAllocatedBytes();
    cpu = THREADS.getCurrentThreadCpuTime();
    wall = System.nanoTime();
  }

  Spent stop() {
    long wallNanos = System.nanoTime() - wall;
    long cpuNanos = THREADS.getCurrentThreadCpuTime() - cpu;
    return new Spent(cpuNanos, wallNanos, THREADS.getCurrentThreadAllocatedBytes() - allocated);
  }
}
