package io.github.broadsheet.lucene;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Measures how much memory a call allocates on its thread. By reflection, because the module under
 * test, which tests are patched into, does not read {@code jdk.management}.
 */
final class AllocationMeter {

  private final Object threads;
  private final Method allocated;

  AllocationMeter() {
    try {
      threads =
          Class.forName("java.lang.management.ManagementFactory")
              .getMethod("getThreadMXBean")
              .invoke(null);
      allocated =
          Class.forName("com.sun.management.ThreadMXBean")
              .getMethod("getThreadAllocatedBytes", long.class);
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

  private long bytes() {
    try {
      return (long) allocated.invoke(threads, Thread.currentThread().threadId());
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("what this thread allocates cannot be read", e);
    }
  }
}
