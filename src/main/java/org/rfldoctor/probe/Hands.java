package org.rfldoctor.probe;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.rfldoctor.check.ShellWord;

/**
 * The only part that changes the machine: runs, as the person and in a shell, what that person said
 * yes to. One line after the other; what it prints is handed on as it comes.
 */
public final class Hands {
  /** Takes what a line prints, on either stream. */
  public interface Outlet {
    void printed(byte[] bytes, int count);
  }

  private static final String SCRIPT =
      "trap 'status=$?; env -0 > \"$RFL_DOCTOR_AFTER\" 2> /dev/null; exit $status' EXIT\neval \"$1\"";
  private static final File NOTHING = new File("/dev/null");
  private static final long PATIENCE = 500;

  /** Seconds for a command to end when it is asked to. */
  private static final long LONGEST_FAREWELL = 5;

  /** Seconds for a package manager to finish what it has begun. */
  private static final long LONGEST_WORK = 1800;

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Person person;
  private final Path folder;
  private final boolean attended;
  private final TerminalState screen;
  private volatile Running running;

  /**
   * @param folder where the person stands
   * @param attended whether somebody is there to answer what the lines ask
   */
  public Hands(Person person, Path folder, boolean attended) {
    this.person = person;
    this.folder = folder;
    this.attended = attended;
    this.screen = attended ? TerminalState.now() : TerminalState.NONE;
  }

  /**
   * Runs a line to its end.
   *
   * @throws IOException where no shell could be started
   */
  public Done run(Deed deed, Outlet outlet) throws IOException {
    long before = System.nanoTime();
    try (Afterwards afterwards = new Afterwards(person)) {
      String mark = ProcessHandle.current().pid() + "-deed-" + COUNT.incrementAndGet();
      Map<String, String> given = environment(deed, afterwards, mark);
      Running now = new Running(start(deed, given), new ProcessTree(mark), deed.root());
      running = now;
      int exit = now.follow(outlet);
      running = null;
      screen.restore();
      return new Done(
          exit, afterwards.changes(given), Duration.ofNanos(System.nanoTime() - before));
    }
  }

  /** Whether a test for a shell holds; what it prints is not shown. */
  public boolean holds(Deed test) {
    try {
      return new Hands(person, folder, false).run(test, (bytes, count) -> {}).succeeded();
    } catch (IOException cannot) {
      return false;
    }
  }

  /** Whether the shell knows this word as a command. */
  public boolean knows(String word, Deed deed) {
    String question = "command -v " + ShellWord.quoted(word);
    return holds(new Deed(question, deed.folder(), deed.root()));
  }

  /**
   * Ends what is running now, since the person has interrupted it: with all that it has started,
   * asked first, then made to. What runs as root is not cut off, since a package manager that is
   * leaves a mess; it has heard Ctrl-C too, and ends as soon as it can.
   *
   * @return whether it has come to a good end
   */
  public boolean stop() {
    Running now = running;
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

  private Process start(Deed deed, Map<String, String> environment) throws IOException {
    List<String> words = new ArrayList<>(asRoot(deed) ? List.of() : person.become());
    words.addAll(List.of("sh", "-c", SCRIPT, "sh", deed.shell()));
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(deed.folder().orElse(folder).toFile())
            .redirectErrorStream(true)
            .redirectInput(
                attended ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.from(NOTHING));
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  private boolean asRoot(Deed deed) {
    return deed.root() && !person.become().isEmpty();
  }

  /** In plain English, so that what went wrong can be recognised. */
  private Map<String, String> environment(Deed deed, Afterwards afterwards, String mark) {
    Map<String, String> given =
        new HashMap<>(asRoot(deed) ? System.getenv() : person.environment());
    given.putIfAbsent("PATH", person.path());
    given.put("LC_ALL", "C");
    given.put(ProcessTree.MARK, mark);
    given.put(Afterwards.VARIABLE, afterwards.file().toString());
    if (!attended || !deed.asks()) {
      given.put("DEBIAN_FRONTEND", "noninteractive");
      given.put("GIT_TERMINAL_PROMPT", "0");
    }
    return given;
  }

  /** A line that runs. */
  private record Running(Process process, ProcessTree tree, boolean whole) {
    Running {
      tree.root(process);
    }

    int follow(Outlet outlet) {
      Thread reader = new Thread(() -> read(outlet), "reader");
      reader.setDaemon(true);
      reader.start();
      try {
        int exit = process.waitFor();
        reader.join(PATIENCE);
        return exit;
      } catch (InterruptedException interrupted) {
        stop();
        Thread.currentThread().interrupt();
        return process.exitValue();
      }
    }

    private void read(Outlet outlet) {
      byte[] buffer = new byte[8192];
      try (InputStream printed = process.getInputStream()) {
        for (int count = printed.read(buffer); count >= 0; count = printed.read(buffer)) {
          outlet.printed(buffer, count);
        }
      } catch (IOException closed) {
        return;
      }
    }

    /** Whether it ended well. */
    boolean stop() {
      if (!whole) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
      }
      boolean ended = awaited(whole ? LONGEST_WORK : LONGEST_FAREWELL);
      tree.kill();
      return ended && process.exitValue() == 0;
    }

    private boolean awaited(long seconds) {
      try {
        return process.waitFor(seconds, TimeUnit.SECONDS);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }
}
