package org.rfldoctor.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What is done when the process is interrupted (Ctrl-C, TERM) before it is done. The JVM itself
 * exits with 130 or 143 then.
 */
final class Interruption {
  private static final AtomicReference<Runnable> LAST_WORDS = new AtomicReference<>();
  private static final AtomicBoolean LISTENING = new AtomicBoolean();
  private static final CountDownLatch BEGUN = new CountDownLatch(1);
  private static final CountDownLatch DONE = new CountDownLatch(1);
  private static final int PRINTING_SECONDS = 2;

  private Interruption() {}

  /** From now on, an interruption runs this. */
  static void says(Runnable lastWords) {
    LAST_WORDS.set(lastWords);
    if (LISTENING.compareAndSet(false, true)) {
      Runtime.getRuntime().addShutdownHook(new Thread(Interruption::speak, "interrupted"));
    }
  }

  /** The result is about to be told in full; where an interruption came first, it tells instead. */
  static void none() {
    if (LAST_WORDS.getAndSet(null) == null && LISTENING.get()) {
      giveWay(0);
    }
  }

  /**
   * All is told.
   *
   * @return whether an interruption has begun, which decides on the exit code then
   */
  static boolean over() {
    DONE.countDown();
    return BEGUN.getCount() == 0;
  }

  /** Where an interruption has begun, or begins in this time, nothing more is done here. */
  static void giveWay(long milliseconds) {
    try {
      if (BEGUN.await(milliseconds, TimeUnit.MILLISECONDS)) {
        new CountDownLatch(1).await();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void speak() {
    BEGUN.countDown();
    Runnable lastWords = LAST_WORDS.getAndSet(null);
    if (lastWords != null) {
      lastWords.run();
    } else {
      awaitTheEnd();
    }
  }

  /** A result that is being printed is printed to its end. */
  private static void awaitTheEnd() {
    try {
      DONE.await(PRINTING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
