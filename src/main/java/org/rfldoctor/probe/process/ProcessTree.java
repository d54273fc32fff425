package org.rfldoctor.probe.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A tool and all processes that it started. A process whose parent has ended is no descendant any
 * more. Each run therefore has a mark in its environment, which children inherit.
 */
public final class ProcessTree {
  /** The environment variable with the mark. */
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

  /** Kills the descendants, then the tool, then all other processes with its mark. */
  public synchronized void kill() {
    if (root != null) {
      killAll(ROUNDS, () -> root.descendants().toList());
      root.destroyForcibly();
    }
    killAll(ROUNDS, () -> marked(mark));
  }

  /**
   * Kills the processes with the mark that wrote more than this number of bytes. Quiet background
   * processes of the tool live on.
   */
  void killFlooding(long bytes) {
    killAll(1, () -> marked(mark).stream().filter(one -> written(one.pid()) > bytes).toList());
  }

  /** Kills all processes whose mark has this prefix. */
  static void killLeft(String marks) {
    killAll(ROUNDS, () -> marked(variable(marks)));
  }

  private static String variable(String mark) {
    return '\0' + MARK + "=" + mark;
  }

  /** The bytes that a process has written; the maximum if unknown. */
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

  /** Lists the current processes. */
  private interface Listed {
    List<ProcessHandle> now();
  }
}
