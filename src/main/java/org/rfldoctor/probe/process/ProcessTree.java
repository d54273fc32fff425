package org.rfldoctor.probe.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A tool and all that it has started. Children whose parent is gone no longer belong to it for the
 * kernel, so each run also has a mark in its environment, which children inherit.
 */
public final class ProcessTree {
  /** The variable that carries the mark. */
  public static final String MARK = "RFL_DOCTOR_PROBE";

  private static final Path PROCESSES = Path.of("/proc");
  private static final String WRITTEN = "wchar: ";
  private static final int ROUNDS = 3;

  private final String mark;
  private Process root;

  public ProcessTree(String mark) {
    this.mark = variable(mark) + '\0';
  }

  public synchronized void root(Process process) {
    root = process;
  }

  /** Kills the descendants first, then the tool, then what had escaped from it. */
  public synchronized void kill() {
    if (root != null) {
      killAll(ROUNDS, () -> root.descendants().toList());
      root.destroyForcibly();
    }
    killAll(ROUNDS, () -> marked(mark));
  }

  /** Kills what has printed more than so many bytes; what the tool has left and is quiet lives. */
  void killFlooding(long bytes) {
    killAll(1, () -> marked(mark).stream().filter(one -> written(one.pid()) > bytes).toList());
  }

  /** Kills all that carries a mark which begins so. */
  static void killLeft(String marks) {
    killAll(ROUNDS, () -> marked(variable(marks)));
  }

  private static String variable(String mark) {
    return '\0' + MARK + "=" + mark;
  }

  /** How much a process has written; where the kernel does not tell, it counts as too much. */
  private static long written(long process) {
    try {
      return Files.readAllLines(PROCESSES.resolve(process + "/io")).stream()
          .filter(line -> line.startsWith(WRITTEN))
          .mapToLong(line -> Long.parseLong(line.substring(WRITTEN.length())))
          .sum();
    } catch (IOException untold) {
      return Long.MAX_VALUE;
    }
  }

  private static void killAll(int rounds, Listed listed) {
    List<ProcessHandle> alive = listed.now();
    for (int round = 0; round < rounds && !alive.isEmpty(); round++) {
      alive.forEach(ProcessHandle::destroyForcibly);
      alive = listed.now();
    }
  }

  private static List<ProcessHandle> marked(String mark) {
    List<ProcessHandle> found = new ArrayList<>();
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
      for (Path process : processes) {
        if (isMarked(process.resolve("environ"), mark)) {
          ProcessHandle.of(Long.parseLong(process.getFileName().toString())).ifPresent(found::add);
        }
      }
    } catch (IOException noProcesses) {
      return found;
    }
    return found;
  }

  private static boolean isMarked(Path environment, String mark) {
    try {
      byte[] variables = Files.readAllBytes(environment);
      return ('\0' + new String(variables, StandardCharsets.ISO_8859_1)).contains(mark);
    } catch (IOException goneOrNotOurs) {
      return false;
    }
  }

  /** Processes as they are now. */
  private interface Listed {
    List<ProcessHandle> now();
  }
}
