package org.rfldoctor.cli;

import java.util.concurrent.atomic.AtomicReference;

/**
 * What is done when the process is interrupted (Ctrl-C, TERM) before it is done. The JVM itself
 * exits with 130 or 143 then.
 */
final class Interruption {
  private static final AtomicReference<Runnable> LAST_WORDS = new AtomicReference<>();

  private Interruption() {}

  /** From now on, an interruption runs this. */
  static void says(Runnable lastWords) {
    if (LAST_WORDS.getAndSet(lastWords) == null) {
      Runtime.getRuntime().addShutdownHook(new Thread(Interruption::speak, "interrupted"));
    }
  }

  /** The result is out; nothing is left to say. */
  static void none() {
    LAST_WORDS.set(null);
  }

  private static void speak() {
    Runnable lastWords = LAST_WORDS.getAndSet(null);
    if (lastWords != null) {
      lastWords.run();
    }
  }
}
