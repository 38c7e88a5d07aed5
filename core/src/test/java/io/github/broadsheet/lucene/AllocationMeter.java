package io.github.broadsheet.lucene;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Measures how much memory and processor time a call takes on its thread. By reflection, because
 * the module under test, which tests are patched into, does not read {@code jdk.management}.
 */
final class AllocationMeter {

  private final Object threads;
  private final Method allocated;
  private final Method time;

  AllocationMeter() {
    try {
      threads =
          Class.forName("java.lang.management.ManagementFactory")
              .getMethod("getThreadMXBean")
              .invoke(null);
      allocated =
          Class.forName("com.sun.management.ThreadMXBean")
              .getMethod("getThreadAllocatedBytes", long.class);
      time =
          Class.forName("java.lang.management.ThreadMXBean").getMethod("getCurrentThreadCpuTime");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this JVM does not count what threads allocate", e);
    }
  }

  /** Returns how many bytes a call allocates. */
  long bytesOf(Runnable call) {
    long before = bytes();
    call.run();
    return bytes() - before;
  }

  /** Returns how many nanoseconds a call is on the processor. */
  long nanosOf(Runnable call) {
    long before = nanos();
    call.run();
    return nanos() - before;
  }

  private long nanos() {
    try {
      return (long) time.invoke(threads);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("the time of this thread cannot be read", e);
    }
  }

  private long bytes() {
    try {
      return (long) allocated.invoke(threads, Thread.currentThread().threadId());
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("what this thread allocates cannot be read", e);
    }
  }
}
