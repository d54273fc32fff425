package org.rfldoctor.engine.run;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A small thread pool with priorities. A task that takes long gets an extra thread, so that no
 * other task waits for a tool that hangs.
 */
final class AdaptiveThreadPool implements AutoCloseable {
  private static final long LONG = 300;
  private static final long GLANCE = 100;
  private static final int FEW = Math.max(2, Runtime.getRuntime().availableProcessors());

  private final ThreadPoolExecutor pool =
      new ThreadPoolExecutor(
          FEW, FEW, 1, TimeUnit.SECONDS, new PriorityBlockingQueue<>(), AdaptiveThreadPool::daemon);
  private final Map<Task, Long> running = new ConcurrentHashMap<>();
  private final Thread watch = daemon(this::watch);

  AdaptiveThreadPool() {
    watch.start();
  }

  /** Queues the work; the lowest turn runs first. */
  void execute(int turn, Runnable work) {
    pool.execute(new Task(turn, work));
  }

  /** Runs the work once when the queue is empty. Its failure is ignored. */
  void whenIdle(Runnable work) {
    execute(Integer.MAX_VALUE, new FutureTask<>(work, null));
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

  /** Discards queued work. */
  @Override
  public void close() {
    pool.getQueue().clear();
    pool.shutdown();
    watch.interrupt();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "check");
    thread.setDaemon(true);
    return thread;
  }

  /** Work with its priority. */
  private final class Task implements Runnable, Comparable<Task> {
    private final int turn;
    private final Runnable work;

    Task(int turn, Runnable work) {
      this.turn = turn;
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
      return Integer.compare(turn, other.turn);
    }
  }
}
