package org.rfldoctor.probe.process;

import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.check.Probe.Command;
import org.rfldoctor.probe.host.User;
import org.zeroturnaround.exec.MessageLoggers;
import org.zeroturnaround.exec.ProcessExecutor;

/**
 * Prepares the start of a command: as the examined user, in a controlled environment, without a
 * shell.
 */
public final class CommandLauncher {
  /**
   * A command prefix that limits the data segment of each process of make to 2 GiB (the number is
   * in KiB). A shell script of the tree keeps all output of a tool in memory: with an endless
   * rustc, one grew to 3 GiB.
   */
  private static final List<String> BOUNDED =
      List.of("sh", "-c", "ulimit -d 2097152 2> /dev/null; exec \"$@\"", "sh");

  private final User person;
  private final Map<String, String> environment;
  private final boolean ownPath;
  private final PathLookup programs;

  CommandLauncher(User person, RustupHomeOverlay rustup, PathLookup programs) {
    this.person = person;
    this.programs = programs;
    this.environment = changes(ProbeEnvironment.of(person.environment()));
    this.environment.putAll(rustup.environment());
    this.ownPath = person.path().equals(System.getenv("PATH"));
  }

  ProcessExecutor of(Command command, File program, File folder, String mark) {
    return new ProcessExecutor(words(command, program, folder))
        .directory(folder)
        .environment(environment)
        .environment(command.environment())
        .environment(ProcessTree.MARK, mark)
        .redirectErrorStream(false)
        .exitValueAny()
        .setMessageLogger(MessageLoggers.NOP);
  }

  /**
   * The words to run. A tool prints its name as it was called, so the word of the command is kept
   * if it finds the program on PATH.
   */
  private List<String> words(Command command, File program, File folder) {
    List<String> words = new ArrayList<>(person.become());
    if (command.treeCode()) {
      words.addAll(BOUNDED);
    }
    int first = words.size();
    words.addAll(command.argv());
    if (!ownPath && person.become().isEmpty()
        || programs.needsPath(command.argv().get(0), folder, program)) {
      words.set(first, program.getPath());
    }
    return words;
  }

  /**
   * The changes that turn this process's environment into the wanted one. A null value unsets a
   * variable.
   */
  public static Map<String, String> changes(Map<String, String> wanted) {
    Map<String, String> changes = new HashMap<>();
    System.getenv().keySet().forEach(name -> changes.put(name, null));
    changes.putAll(wanted);
    return changes;
  }
}
