package org.rfldoctor.cli.examine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;

/** Validates the argument of {@code --kdir}: a directory to build modules against. */
final class ModuleBuildDirectory {
  private static final String MAKEFILE = "Makefile";

  private ModuleBuildDirectory() {}

  /** The directory, relative to the working directory. Throws a usage error if it is invalid. */
  static Path given(Path said, Path here) {
    Path folder = here.resolve(said).normalize();
    if (!Files.isDirectory(folder)) {
      throw wrong(said, missing(folder));
    }
    if (!Files.isExecutable(folder)) {
      throw wrong(said, "permission denied");
    }
    if (!Files.exists(folder.resolve(MAKEFILE))) {
      throw wrong(
          said, "it has no Makefile, so modules cannot be built against it" + meant(said, folder));
    }
    return folder;
  }

  private static String missing(Path folder) {
    if (Files.exists(folder)) {
      return "it is not a directory";
    }
    return Files.isSymbolicLink(folder)
        ? "it is a link to " + target(folder) + ", which does not exist"
        : "no such directory";
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException unreadable) {
      return "somewhere";
    }
  }

  /** A suggestion for DIR/build, for instance for a directory in /lib/modules. */
  private static String meant(Path said, Path folder) {
    Path build = folder.resolve("build");
    return Files.exists(build.resolve(MAKEFILE))
        ? "; did you mean " + said.resolve("build") + "?"
        : "";
  }

  private static CliException wrong(Path said, String why) {
    return new CliException(ExitCode.USAGE, "--kdir " + said + ": " + why);
  }
}
