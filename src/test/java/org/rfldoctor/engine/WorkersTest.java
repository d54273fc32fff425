package org.rfldoctor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WorkersTest {
  private static final int MANY = 3 * Runtime.getRuntime().availableProcessors() + 3;

  @Test
  void howeverManyHangTheOthersAreNotKeptWaiting() throws InterruptedException {
    CountDownLatch hanging = new CountDownLatch(1);
    CountDownLatch reached = new CountDownLatch(1);
    try (Workers workers = new Workers()) {
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
  void whatIsForAnIdleTimeComesLastAndMayFail() throws InterruptedException {
    List<String> done = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch reached = new CountDownLatch(1);
    try (Workers workers = new Workers()) {
      for (int i = 0; i < MANY; i++) {
        workers.execute(0, () -> await(begun));
      }
      workers.whenIdle(
          () -> {
            done.add("idle");
            reached.countDown();
            throw new IllegalStateException("nobody learns of it");
          });
      workers.execute(1, () -> done.add("light"));
      begun.countDown();

      assertThat(reached.await(60, TimeUnit.SECONDS)).isTrue();
      assertThat(done).containsExactly("light", "idle");
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
