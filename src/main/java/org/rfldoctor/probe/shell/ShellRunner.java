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
 * The only part that changes the machine: runs, as the person and in a shell, what that person said
 * yes to. One line after the other; what it prints is handed on as it comes.
 */
public final class ShellRunner {
  /** Takes what a line prints, on either stream. */
  public interface Outlet {
    void printed(byte[] bytes, int count);
  }

  private static final String SCRIPT =
      "trap 'status=$?; env -0 > \"$RFL_DOCTOR_AFTER\" 2> /dev/null; exit $status' EXIT\neval \"$1\"";

  /** The library hands no terminal on, so the shell opens it, where there still is one. */
  private static final String ATTENDED =
      "if (: < /dev/tty) 2> /dev/null; then exec < /dev/tty; fi\n";

  /** So long what a line has printed is awaited once it has ended, in ms. */
  private static final long PATIENCE = 500;

  /** Seconds for a command to end when it is asked to. */
  private static final long LONGEST_FAREWELL = 5;

  /** Seconds for a package manager to finish what it has begun. */
  private static final long LONGEST_WORK = 1800;

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final User person;
  private final Path folder;
  private final boolean attended;
  private final TerminalSettings screen;
  private volatile Running running;

  /**
   * @param folder where the person stands
   * @param attended whether somebody is there to answer what the lines ask
   */
  public ShellRunner(User person, Path folder, boolean attended) {
    this.person = person;
    this.folder = folder;
    this.attended = attended;
    this.screen = attended ? TerminalSettings.now() : TerminalSettings.NONE;
  }

  /**
   * Runs a line to its end.
   *
   * @throws IOException where no shell could be started
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

  /** Whether a test for a shell holds; what it prints is not shown. */
  public boolean succeeds(ShellCommand test) {
    try {
      return new ShellRunner(person, folder, false).run(test, (bytes, count) -> {}).succeeded();
    } catch (IOException cannot) {
      return false;
    }
  }

  /** Whether the shell knows this word as a command. */
  public boolean hasCommand(String word, ShellCommand deed) {
    String question = "command -v " + ShellQuoting.quoted(word);
    return succeeds(new ShellCommand(question, deed.folder(), deed.root()));
  }

  /**
   * Ends what is running now, since the person has interrupted it: with all that it has started,
   * asked first, then made to. What runs as root is not cut off, since a package manager that is
   * leaves a mess; it has heard Ctrl-C too, and ends as soon as it can.
   *
   * @return whether it has come to a good end
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

  /** Sets the terminal as it was before the command that is running may have set it otherwise. */
  public void restoreScreen() {
    screen.restore();
  }

  /** Nobody stops what has begun without seeing it, however soon that is. */
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

  /** In plain English, so that what went wrong can be recognised. */
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

  /** What a line prints, on its way to the outlet. */
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

  /** A line that runs. */
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

    /** Whether it ended well. */
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
