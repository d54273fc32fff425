package org.rfldoctor.probe;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.rfldoctor.check.Observation;
import org.zeroturnaround.exec.ProcessExecutor;
import org.zeroturnaround.exec.listener.ProcessListener;

/**
 * One run of a tool, followed by the thread that started it: it waits for the end and empties the
 * pipes meanwhile, without ever waiting for a pipe, which a background child may hold for ever.
 */
final class RunningTool extends ProcessListener {
  private static final long SHORTEST_PAUSE = 1;
  private static final long LONGEST_PAUSE = 16;
  private static final long LAST_PAUSE = 1000;

  /**
   * What a tool ends with that Ctrl-C has ended, which the terminal sends to it as well as to us.
   */
  private static final int BY_CTRL_C = 130;

  /** How a run can end. */
  private enum Ending {
    EXIT,
    TIMEOUT,
    FLOOD,
    INTERRUPTED
  }

  private final Duration limit;
  private final ProcessTree tree;
  private final Capture out = new Capture();
  private final Capture err = new Capture();
  private volatile boolean stopped;
  private boolean interrupted;
  private Ending ending = Ending.INTERRUPTED;
  private int exit;

  RunningTool(Duration limit, String mark) {
    this.limit = limit;
    this.tree = new ProcessTree(mark);
  }

  /** Ends it, from another thread. */
  void stop() {
    stopped = true;
    tree.kill();
  }

  /**
   * Follows the tool to its end. As long as this thread holds the locks of the pipes, the JDK,
   * which would empty them without any bound once the tool is gone, has to wait.
   */
  @Override
  public void afterStart(Process process, ProcessExecutor executor) {
    tree.root(process);
    InputStream outPipe = process.getInputStream();
    InputStream errPipe = process.getErrorStream();
    synchronized (outPipe) {
      synchronized (errPipe) {
        try (outPipe;
            errPipe) {
          process.getOutputStream().close();
          follow(process, outPipe, errPipe);
        } catch (IOException noPipe) {
          tree.kill();
          throw new Unfollowable();
        }
      }
    }
  }

  private void follow(Process process, InputStream outPipe, InputStream errPipe)
      throws IOException {
    try {
      ending = end(process, outPipe, errPipe);
    } catch (InterruptedException now) {
      interrupted = true;
    }
    if (ending != Ending.EXIT) {
      tree.kill();
    }
    exit = exit(process);
    take(outPipe, errPipe);
  }

  private Ending end(Process process, InputStream outPipe, InputStream errPipe)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    long pause = SHORTEST_PAUSE;
    while (true) {
      boolean exited = process.waitFor(pause, TimeUnit.MILLISECONDS);
      boolean printed = take(outPipe, errPipe);
      if (stopped) {
        return Ending.INTERRUPTED;
      }
      if (out.total() + err.total() > Capture.MOST) {
        return Ending.FLOOD;
      }
      if (exited) {
        return Ending.EXIT;
      }
      if (System.nanoTime() - start > limit.toNanos()) {
        return Ending.TIMEOUT;
      }
      pause = printed ? SHORTEST_PAUSE : Math.min(2 * pause, LONGEST_PAUSE);
    }
  }

  private boolean take(InputStream outPipe, InputStream errPipe) throws IOException {
    return out.take(outPipe) | err.take(errPipe);
  }

  /** A process that the kernel does not let go of must not hold us as well. */
  private int exit(Process process) {
    try {
      if (process.waitFor(LAST_PAUSE, TimeUnit.MILLISECONDS)) {
        return process.exitValue();
      }
    } catch (InterruptedException again) {
      interrupted = true;
    }
    throw new Unfollowable();
  }

  /** What came of it; the thread's interruption, if there was one, is restored. */
  Observation observation() {
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return switch (ending) {
      case EXIT ->
          exit == BY_CTRL_C
              ? new Observation.Refused("interrupted")
              : new Observation.Answer(exit, out.text(), err.text(), truncated(), Map.of());
      case TIMEOUT -> new Observation.TimedOut(limit, out.text(), err.text());
      case FLOOD -> new Observation.Flooded(Capture.MOST, out.text(), err.text());
      case INTERRUPTED -> new Observation.Refused("interrupted");
    };
  }

  private boolean truncated() {
    return out.truncated() || err.truncated();
  }

  /** Thrown past the library, which would wait for the end of the process. */
  static final class Unfollowable extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
