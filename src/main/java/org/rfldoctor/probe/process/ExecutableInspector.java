package org.rfldoctor.probe.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.check.Observation.Answer;
import org.rfldoctor.probe.files.MountTable;
import org.rfldoctor.probe.host.User;
import org.rfldoctor.toolchain.ElfHeader;

/** Explains why an existing program cannot be executed. */
final class ExecutableInspector {
  private static final Set<PosixFilePermission> EXECUTE =
      EnumSet.of(
          PosixFilePermission.OWNER_EXECUTE,
          PosixFilePermission.GROUP_EXECUTE,
          PosixFilePermission.OTHERS_EXECUTE);
  private static final int NOT_EXECUTABLE = 126;
  private static final int NOT_FOUND = 127;
  private static final int SYNTAX_ERROR = 2;

  private static final String BECAME_AND_FAILED = ": failed to execute ";

  private final BinaryCompatibility machines;
  private final User person;

  ExecutableInspector(BinaryCompatibility machines, User person) {
    this.machines = machines;
    this.person = person;
  }

  /** A problem that is visible before the start. */
  Optional<String> ahead(File program) {
    if (!program.canExecute()) {
      return Optional.of(forbidden(program));
    }
    ExecutableHeader head = ExecutableHeader.of(program);
    return head.interpreter()
        .map(words -> words[0])
        .filter(path -> path.startsWith("/") && !new File(path).exists())
        .map(path -> program + " needs " + path + ", which is not there")
        .or(() -> head.elf().flatMap(elf -> foreign(program, elf)))
        .or(() -> formless(program, head));
  }

  /** The reason why the kernel refused to start the program. */
  String refusal(File program) {
    return ahead(program)
        .orElseGet(
            () ->
                ExecutableHeader.of(program).elf().isPresent()
                    ? program + " needs a program loader that is not there"
                    : program + " cannot be executed");
  }

  /**
   * A problem that is visible in the output. A file that the kernel refuses runs as a shell script
   * and fails there. A script that starts with env may have no interpreter.
   */
  Optional<String> behind(File program, Answer answer) {
    if (!person.become().isEmpty() && answer.err().contains(BECAME_AND_FAILED)) {
      return Optional.of(program + " may not be executed by " + person.user());
    }
    if (answer.exit() == NOT_FOUND && answer.err().contains("env: ")) {
      return ExecutableHeader.of(program)
          .interpreter()
          .filter(words -> words.length > 1 && words[0].endsWith("/env"))
          .filter(words -> answer.err().contains(words[1].split("[ \t]")[0]))
          .map(words -> program + " needs " + words[1] + ", which is not there");
    }
    boolean shell = program.getName().equals("sh"); // a shell reports errors of other programs
    return !shell && shellFailed(answer) && ExecutableHeader.of(program).elf().isPresent()
        ? Optional.of(program + " is damaged: the kernel does not take it for a program")
        : Optional.empty();
  }

  private static Optional<String> formless(File program, ExecutableHeader head) {
    if (ProgramFormat.executes(program)) {
      return Optional.empty();
    }
    return Optional.of(
        head.isElf()
            ? program + " is damaged: the kernel does not take it for a program"
            : program
                + " is not in an executable format: the kernel does not take it for a program");
  }

  private static boolean shellFailed(Answer answer) {
    return (answer.exit() == NOT_EXECUTABLE
            || answer.exit() == NOT_FOUND
            || answer.exit() == SYNTAX_ERROR)
        && Arrays.stream(new String[] {": 1: ", "cannot execute"}).anyMatch(answer.err()::contains);
  }

  private Optional<String> foreign(File program, ElfHeader elf) {
    return machines.foreign(elf).map(word -> program + " is a program for " + word);
  }

  private String forbidden(File program) {
    Path path = program.toPath();
    try {
      Path real = path.toRealPath();
      if (Files.getPosixFilePermissions(real).stream().noneMatch(EXECUTE::contains)) {
        return program + " is not executable: it lacks the x permission";
      }
      return MountTable.now()
          .under(real)
          .filter(mount -> mount.has("noexec"))
          .map(mount -> program + " lies on " + mount.point() + ", which is mounted noexec")
          .orElse(program + " may not be executed by " + person.user());
    } catch (IOException | UnsupportedOperationException unknown) {
      return program + " may not be executed by " + person.user();
    }
  }
}
