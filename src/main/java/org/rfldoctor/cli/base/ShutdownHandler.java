package org.rfldoctor.cli.base;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Runs an action when the process is interrupted (SIGINT, SIGTERM) before its result is printed.
 * The JVM then exits with 130 or 143.
 */
public final class ShutdownHandler {
  private static final int PRINTING_SECONDS = 2;

  private final AtomicReference<Runnable> action = new AtomicReference<>();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch printed = new CountDownLatch(1);

  /** A handler that the JVM runs when it shuts down. */
  public static ShutdownHandler ofThisProcess() {
    ShutdownHandler handler = new ShutdownHandler();
    Runtime.getRuntime().addShutdownHook(new Thread(handler::shutDown, "shutdown"));
    return handler;
  }

  /** Sets the action that a shutdown runs. */
  public void onShutdown(Runnable next) {
    action.set(next);
  }

  /**
   * Removes the action before the final report is printed. If the action already runs, it prints
   * the report instead, and this method does not return.
   */
  public void clear() {
    if (action.getAndSet(null) == null && isShuttingDown()) {
      awaitShutdown(0);
    }
  }

  boolean isShuttingDown() {
    return begun.getCount() == 0;
  }

  /**
   * Waits for a shutdown to start, at most this time. If one has started, it does not return, so
   * that only the action prints.
   */
  public void awaitShutdown(long milliseconds) {
    try {
      if (begun.await(milliseconds, TimeUnit.MILLISECONDS)) {
        new CountDownLatch(1).await();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the wait of a shutdown for the result, which is printed now. */
  public void finish() {
    printed.countDown();
  }

  /** Runs the action. Without one, it waits until the current result is printed. */
  void shutDown() {
    begun.countDown();
    Runnable last = action.getAndSet(null);
    if (last != null) {
      last.run();
    } else {
      awaitPrinted();
    }
  }

  private void awaitPrinted() {
    try {
      printed.await(PRINTING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
