package org.rfldoctor.probe.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.rfldoctor.check.value.ShellQuoting;
import org.rfldoctor.probe.host.User;
import org.rfldoctor.probe.process.CommandLauncher;
import org.rfldoctor.probe.process.EnvironmentCapture;
import org.rfldoctor.probe.process.ProcessTree;
import org.zeroturnaround.exec.MessageLoggers;
import org.zeroturnaround.exec.ProcessExecutor;
import org.zeroturnaround.exec.StartedProcess;

/**
 * Runs the command lines that the user agreed to, in a shell and as the user. It runs one at a time
 * and passes on their output immediately. Only this class changes the machine.
 */
public final class ShellRunner {
  /** Receives the output of a command, from both streams. */
  public interface Outlet {
    void printed(byte[] bytes, int count);
  }

  private static final String SCRIPT =
      "trap 'status=$?; env -0 > \"$RFL_DOCTOR_AFTER\" 2> /dev/null; exit $status' EXIT\neval \"$1\"";

  /**
   * A script that opens the terminal as standard input, if there is one, since zt-exec does not
   * pass it on.
   */
  private static final String ATTENDED =
      "if (: < /dev/tty) 2> /dev/null; then exec < /dev/tty; fi\n";

  /** The time for reading the output after the end of a command, in ms. */
  private static final long PATIENCE = 500;

  /** The time for a command to end after SIGTERM, in seconds. */
  private static final long LONGEST_FAREWELL = 5;

  /**
   * The time for a command with root rights to end after Ctrl-C, in seconds. A package manager must
   * finish its work.
   */
  private static final long LONGEST_WORK = 1800;

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final User person;
  private final Path folder;
  private final boolean attended;
  private final TerminalSettings screen;
  private volatile Running running;

  /**
   * @param folder the user's working directory
   * @param attended whether a user can answer questions of the commands
   */
  public ShellRunner(User person, Path folder, boolean attended) {
    this.person = person;
    this.folder = folder;
    this.attended = attended;
    this.screen = attended ? TerminalSettings.now() : TerminalSettings.NONE;
  }

  /**
   * Runs a command line to its end.
   *
   * @throws IOException if the shell could not be started
   */
  public ShellResult run(ShellCommand deed, Outlet outlet) throws IOException {
    long before = System.nanoTime();
    try (EnvironmentCapture afterwards = new EnvironmentCapture(person)) {
      String mark = ProcessHandle.current().pid() + "-deed-" + COUNT.incrementAndGet();
      Map<String, String> given = environment(deed, afterwards, mark);
      int exit = begun(deed, given, mark, outlet).follow();
      running = null;
      screen.restore();
      return new ShellResult(
          exit, afterwards.changes(given), Duration.ofNanos(System.nanoTime() - before));
    }
  }

  /** Runs a command without showing its output, and returns whether it succeeded. */
  public boolean succeeds(ShellCommand test) {
    try {
      return new ShellRunner(person, folder, false).run(test, (bytes, count) -> {}).succeeded();
    } catch (IOException cannot) {
      return false;
    }
  }

  /** Whether the shell finds a command with this name. */
  public boolean hasCommand(String word, ShellCommand deed) {
    String question = "command -v " + ShellQuoting.quoted(word);
    return succeeds(new ShellCommand(question, deed.folder(), deed.root()));
  }

  /**
   * Ends the running command and its descendants after an interruption by the user: first with
   * SIGTERM, then with SIGKILL. A command with root rights only gets time to end, since an aborted
   * package manager leaves a broken state. The terminal has sent Ctrl-C to it.
   *
   * @return whether the command ended successfully
   */
  public boolean stop() {
    Running now = running();
    if (now == null) {
      return false;
    }
    boolean well = now.stop();
    screen.restore();
    return well;
  }

  /** Restores the settings of the terminal, which a command may have changed. */
  public void restoreScreen() {
    screen.restore();
  }

  /**
   * Starts a command. It is synchronized with {@link #stop}, so that a stop cannot miss a command
   * that just started.
   */
  private synchronized Running begun(
      ShellCommand deed, Map<String, String> given, String mark, Outlet outlet) throws IOException {
    running = new Running(start(deed, given, outlet), new ProcessTree(mark), deed.root());
    return running;
  }

  private synchronized Running running() {
    return running;
  }

  private StartedProcess start(ShellCommand deed, Map<String, String> environment, Outlet outlet)
      throws IOException {
    List<String> words = new ArrayList<>(asRoot(deed) ? List.of() : person.become());
    words.addAll(List.of("sh", "-c", attended ? ATTENDED + SCRIPT : SCRIPT, "sh", deed.shell()));
    return new ProcessExecutor(words)
        .directory(deed.folder().orElse(folder).toFile())
        .environment(CommandLauncher.changes(environment))
        .redirectErrorStream(true)
        .redirectOutput(new Handed(outlet))
        .closeTimeout(PATIENCE, TimeUnit.MILLISECONDS)
        .exitValueAny()
        .setMessageLogger(MessageLoggers.NOP)
        .start();
  }

  private boolean asRoot(ShellCommand deed) {
    return deed.root() && !person.become().isEmpty();
  }

  /**
   * The environment of a command. LC_ALL=C makes its messages English, so that known errors can be
   * detected.
   */
  private Map<String, String> environment(
      ShellCommand deed, EnvironmentCapture afterwards, String mark) {
    Map<String, String> given =
        new HashMap<>(asRoot(deed) ? System.getenv() : person.environment());
    given.putIfAbsent("PATH", person.path());
    given.put("LC_ALL", "C");
    given.put(ProcessTree.MARK, mark);
    given.put(EnvironmentCapture.VARIABLE, afterwards.file().toString());
    if (!attended || !deed.asks()) {
      given.put("DEBIAN_FRONTEND", "noninteractive");
      given.put("GIT_TERMINAL_PROMPT", "0");
    }
    return given;
  }

  /** Passes output on to the outlet. */
  private static final class Handed extends OutputStream {
    private final Outlet outlet;

    Handed(Outlet outlet) {
      this.outlet = outlet;
    }

    @Override
    public void write(int one) {
      outlet.printed(new byte[] {(byte) one}, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) {
      outlet.printed(
          offset == 0 ? bytes : Arrays.copyOfRange(bytes, offset, offset + count), count);
    }
  }

  /** A running command. */
  private record Running(StartedProcess started, ProcessTree tree, boolean whole) {
    Running {
      tree.root(started.getProcess());
    }

    private Process process() {
      return started.getProcess();
    }

    int follow() {
      try {
        return started.getFuture().get().getExitValue();
      } catch (InterruptedException interrupted) {
        stop();
        Thread.currentThread().interrupt();
      } catch (ExecutionException noPipe) {
        stop();
      }
      return process().exitValue();
    }

    /** Ends the command and returns whether it was successful. */
    boolean stop() {
      if (!whole) {
        process().descendants().forEach(ProcessHandle::destroy);
        process().destroy();
      }
      boolean ended = awaited(whole ? LONGEST_WORK : LONGEST_FAREWELL);
      tree.kill();
      return ended && process().exitValue() == 0;
    }

    private boolean awaited(long seconds) {
      try {
        return process().waitFor(seconds, TimeUnit.SECONDS);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }
}
