package org.rfldoctor.engine;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A few threads for tasks of different weight, the heaviest first. More at once would only slow the
 * heaviest down; but a task that takes long is given a thread of its own, so that nothing waits for
 * a tool that hangs.
 */
final class Workers implements AutoCloseable {
  private static final long LONG = 300;
  private static final long GLANCE = 100;
  private static final Duration NOTHING = Duration.ofNanos(-1);
  private static final int FEW = Math.max(2, Runtime.getRuntime().availableProcessors());

  private final ThreadPoolExecutor pool =
      new ThreadPoolExecutor(
          FEW, FEW, 1, TimeUnit.SECONDS, new PriorityBlockingQueue<>(), Workers::daemon);
  private final Map<Task, Long> running = new ConcurrentHashMap<>();
  private final AtomicLong count = new AtomicLong();
  private final Thread watch = daemon(this::watch);

  Workers() {
    watch.start();
  }

  /** Runs the work when its turn has come; of the same weight, what came first. */
  void execute(Duration weight, Runnable work) {
    pool.execute(new Task(weight, count.incrementAndGet(), work));
  }

  /** Runs the work once, when there is nothing else to begin; nobody learns how it ended. */
  void whenIdle(Runnable work) {
    pool.execute(new Task(NOTHING, count.incrementAndGet(), new FutureTask<>(work, null)));
  }

  private void watch() {
    try {
      while (!pool.isShutdown()) {
        Thread.sleep(GLANCE);
        widen();
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void widen() {
    long since = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(LONG);
    int wanted = FEW + (int) running.values().stream().filter(begun -> begun < since).count();
    if (wanted > pool.getCorePoolSize()) {
      pool.setMaximumPoolSize(wanted);
      pool.setCorePoolSize(wanted);
    }
  }

  @Override
  public void close() {
    pool.shutdown();
    watch.interrupt();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "check");
    thread.setDaemon(true);
    return thread;
  }

  /** Work with its weight and its number. */
  private final class Task implements Runnable, Comparable<Task> {
    private final Duration weight;
    private final long number;
    private final Runnable work;

    Task(Duration weight, long number, Runnable work) {
      this.weight = weight;
      this.number = number;
      this.work = work;
    }

    @Override
    public void run() {
      running.put(this, System.nanoTime());
      try {
        work.run();
      } finally {
        running.remove(this);
      }
    }

    @Override
    public int compareTo(Task other) {
      int heavier = other.weight.compareTo(weight);
      return heavier != 0 ? heavier : Long.compare(number, other.number);
    }
  }
}
