package org.rfldoctor.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AdaptiveThreadPoolTest {
  private static final int HUNDRED = 100;
  private static final int MANY = 3 * Runtime.getRuntime().availableProcessors() + 3;

  @Test
  void hangingTasksDoNotBlockOthers() throws InterruptedException {
    CountDownLatch hanging = new CountDownLatch(1);
    CountDownLatch reached = new CountDownLatch(1);
    try (AdaptiveThreadPool workers = new AdaptiveThreadPool()) {
      for (int i = 0; i < MANY; i++) {
        workers.execute(0, () -> await(hanging));
      }
      workers.execute(1, reached::countDown);

      assertThat(reached.await(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      hanging.countDown();
    }
  }

  @Test
  void idleTaskRunsLastAndMayFail() throws InterruptedException {
    Queue<String> begun = new ConcurrentLinkedQueue<>();
    CountDownLatch start = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(HUNDRED + 1);
    try (AdaptiveThreadPool workers = new AdaptiveThreadPool()) {
      for (int i = 0; i < MANY; i++) {
        workers.execute(0, () -> await(start));
      }
      workers.whenIdle(
          () -> {
            begun.add("idle");
            ended.countDown();
            throw new IllegalStateException("nobody learns of it");
          });
      for (int i = 0; i < HUNDRED; i++) {
        workers.execute(
            1,
            () -> {
              begun.add("other");
              ended.countDown();
            });
      }
      start.countDown();

      assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
      assertThat(new ArrayList<>(begun).indexOf("idle")).isGreaterThan(HUNDRED - MANY);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }
}
