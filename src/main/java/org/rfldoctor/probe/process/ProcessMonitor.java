package org.rfldoctor.probe.process;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.rfldoctor.check.Observation;
import org.zeroturnaround.exec.ProcessExecutor;
import org.zeroturnaround.exec.listener.ProcessListener;
import org.zeroturnaround.exec.stream.PumpStreamHandler;

/** One run of a tool: bounded in time and in what it may print, and ended with all it started. */
final class ProcessMonitor extends ProcessListener {
  /**
   * What a tool ends with that Ctrl-C has ended, which the terminal sends to it as well as to us.
   */
  private static final int BY_CTRL_C = 130;

  /** So long its pipes are emptied after its end, in ms; a background child may hold them. */
  private static final long LAST_WORDS = 500;

  /** So long its end is waited for once it has been killed, in ms. */
  private static final long LAST_PAUSE = 1000 + LAST_WORDS;

  private final Duration limit;
  private final ProcessTree tree;
  private final AtomicLong printed = new AtomicLong();
  private final BoundedOutput out = new BoundedOutput(printed, this::flood);
  private final BoundedOutput err = new BoundedOutput(printed, this::flood);
  private final Pipes pipes = new Pipes(out, err);
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile boolean stopped;
  private volatile boolean flooded;

  ProcessMonitor(Duration limit, String mark) {
    this.limit = limit;
    this.tree = new ProcessTree(mark);
  }

  /** Ends it, from another thread. */
  void stop() {
    stopped = true;
    tree.kill();
  }

  private void flood() {
    flooded = true;
    tree.kill();
  }

  /**
   * Runs it to its end; the thread's interruption, if there was one, is restored.
   *
   * @throws IOException where it could not be started
   */
  Observation run(ProcessExecutor executor) throws IOException {
    executor
        .streams(pipes)
        .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
        .closeTimeout(LAST_WORDS, TimeUnit.MILLISECONDS)
        .stopper(process -> tree.kill())
        .listener(this);
    try {
      int exit = executor.execute().getExitValue();
      if (!pipes.emptied) {
        tree.killFlooding(BoundedOutput.MOST);
      }
      return ended(exit);
    } catch (TimeoutException tooLong) {
      awaitEnd();
      return stopped || flooded
          ? ended(BY_CTRL_C)
          : new Observation.TimedOut(limit, out.text(), err.text());
    } catch (InterruptedException now) {
      awaitEnd();
      Thread.currentThread().interrupt();
      return new Observation.Refused("interrupted");
    }
  }

  @Override
  public void afterStart(Process process, ProcessExecutor executor) {
    tree.root(process);
    if (stopped || flooded) {
      tree.kill();
    }
  }

  @Override
  public void afterStop(Process process) {
    over.countDown();
  }

  /**
   * The library's thread, which calls the stopper, may not even have begun. A process that the
   * kernel does not let go of must not hold us as well.
   */
  private void awaitEnd() {
    tree.kill();
    try {
      over.await(LAST_PAUSE, TimeUnit.MILLISECONDS);
    } catch (InterruptedException again) {
      Thread.currentThread().interrupt();
    }
  }

  private Observation ended(int exit) {
    if (flooded) {
      return new Observation.Flooded(BoundedOutput.MOST, out.text(), err.text());
    }
    return stopped || exit == BY_CTRL_C
        ? new Observation.Refused("interrupted")
        : new Observation.Answer(
            exit, out.text(), err.text(), out.truncated() || err.truncated(), Map.of());
  }

  /** The pipes of the tool, which know whether they were read to their end. */
  private static final class Pipes extends PumpStreamHandler {
    private volatile boolean emptied;

    Pipes(BoundedOutput out, BoundedOutput err) {
      super(out, err);
    }

    @Override
    public void stop() {
      super.stop();
      emptied = true;
    }
  }
}
