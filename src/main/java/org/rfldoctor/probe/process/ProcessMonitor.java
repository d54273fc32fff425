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

/**
 * Supervises one run of a tool. It limits time and output, and kills the tool with all its
 * descendants.
 */
final class ProcessMonitor extends ProcessListener {
  /**
   * The exit status of a tool that Ctrl-C ended. The terminal sends Ctrl-C to the tool and to this
   * process.
   */
  private static final int BY_CTRL_C = 130;

  /**
   * The time for reading the pipes after the end of the tool, in ms. A background child may keep
   * them open.
   */
  private static final long LAST_WORDS = 500;

  /** The time to wait for the end of a killed tool, in ms. */
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

  /** Kills the tool. Called from another thread. */
  void stop() {
    stopped = true;
    tree.kill();
  }

  private void flood() {
    flooded = true;
    tree.kill();
  }

  /**
   * Runs the tool to its end. If the thread is interrupted, the tool is killed and the interrupt
   * status is restored.
   *
   * @throws IOException if the tool could not be started
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
   * Kills the tool and waits for its end, at most LAST_PAUSE. The thread of the library that kills
   * it may not have started yet. The limit is for a process that the kernel cannot end.
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

  /** The pipes of the tool. {@code emptied} is set if both were read to their end. */
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
