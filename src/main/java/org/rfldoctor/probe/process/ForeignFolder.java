package org.rfldoctor.probe.process;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.Probe.Command;
import org.rfldoctor.probe.host.BuildContext;

/**
 * Chooses the working directory of commands that do not run code of the tree. If another user can
 * write to the tree or the working directory, they run in {@code /}.
 */
record ForeignFolder(BuildContext build) {
  private static final String CHOICE = "RUSTUP_TOOLCHAIN";
  private static final File NEUTRAL = new File("/");

  /** The directory to run in, instead of the check's. */
  File insteadOf(Command command, File folder) {
    return isLeft(command, folder) ? NEUTRAL : folder;
  }

  /** The command for that directory. A relative path of the program becomes absolute. */
  Command moved(Command command, File folder, File program) {
    if (!isLeft(command, folder)) {
      return command;
    }
    List<String> words = new ArrayList<>(command.argv());
    if (words.get(0).indexOf('/') >= 0) {
      words.set(0, program.getPath());
    }
    Map<String, String> variables = new LinkedHashMap<>(environment(command));
    variables.putAll(command.environment());
    return new Command(words, command.directory(), variables, command.limit(), command.treeCode());
  }

  /** The variable that makes rustup choose the toolchain of the build directory. */
  private Map<String, String> environment(Command command) {
    boolean told = !build.person().environment().getOrDefault(CHOICE, "").isEmpty();
    return told || command.environment().containsKey(CHOICE)
        ? Map.of()
        : build.rustupChoice().map(name -> Map.of(CHOICE, name)).orElse(Map.of());
  }

  private boolean isLeft(Command command, File folder) {
    return !command.treeCode() && build.isForeign(folder.toPath());
  }

  /**
   * The reason why a program must not run: it is in a directory that another user can write to;
   * else empty.
   */
  Optional<String> objection(File program) {
    return isWithin(program)
        ? Optional.of(
            program
                + " is not run: it lies in a folder where "
                + build.objection().orElse("")
                + "; --trust-tree allows it")
        : Optional.empty();
  }

  private boolean isWithin(File program) {
    try {
      return !build.trusted()
          && (build.isForeign(program.toPath().toAbsolutePath())
              || build.isForeign(program.toPath().toRealPath()));
    } catch (IOException gone) {
      return false;
    }
  }
}
