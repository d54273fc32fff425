package org.rfldoctor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
        workers.execute(Duration.ofSeconds(10), () -> await(hanging));
      }
      workers.execute(Duration.ZERO, reached::countDown);

      assertThat(reached.await(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      hanging.countDown();
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
