package org.rfldoctor.probe.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.rfldoctor.probe.host.HardwareName;

/**
 * Which programs on PATH the shell of make passes over. Where the kernel does not start a file,
 * dash (0.5.12, with Debian's patch for binary files) tries the next of this name; bash, mksh and
 * execvp stop there, and busybox runs a program of another machine as a script. Seen on Debian 12
 * and 13.
 *
 * @param goesOn whether the shell tries the next one
 */
public record ShellSearch(boolean goesOn, BinaryCompatibility machines) {
  private static final Path SHELL = Path.of("/bin/sh");

  /** By what /bin/sh is here. */
  public static ShellSearch ofThisMachine() {
    return new ShellSearch(
        nameOf(SHELL).equals("dash"), new BinaryCompatibility(HardwareName.ofThisMachine()));
  }

  /** Whether the shell runs the next program of this name in the place of this one. */
  public boolean passesOver(File program) {
    return goesOn && !starts(program);
  }

  /** Whether the kernel or the shell runs it. A text without {@code #!} is run by the shell. */
  boolean starts(File program) {
    ExecutableHeader head = ExecutableHeader.of(program);
    if (head.isScript()) {
      return head.interpreter().map(words -> isThere(words[0])).orElse(true);
    }
    if (head.elf().isPresent()) {
      return machines.foreign(head.elf().get()).isEmpty()
          && ProgramFormat.executes(program)
          && ProgramLoader.in(head).map(ShellSearch::isThere).orElse(true);
    }
    return !head.looksBinary() || ProgramFormat.executes(program);
  }

  private static boolean isThere(String path) {
    return !path.startsWith("/") || new File(path).exists();
  }

  private static String nameOf(Path shell) {
    try {
      return Optional.ofNullable(shell.toRealPath().getFileName()).map(Path::toString).orElse("");
    } catch (IOException none) {
      return "";
    }
  }
}
