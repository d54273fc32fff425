package org.rfldoctor.cli.examine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.cli.base.ProgramFolder;
import org.rfldoctor.probe.host.User;

/** How a command of a step calls this program: by its name where PATH has it, else by its path. */
record ProgramName(User person) {
  private static final String NAME = "rfl-doctor";

  String text() {
    Optional<Path> own = ProgramFolder.find().map(folder -> folder.resolve("bin/" + NAME));
    return own.filter(file -> !isOnPath(file)).map(Path::toString).orElse(NAME);
  }

  private boolean isOnPath(Path file) {
    Optional<Path> found =
        Stream.of(person.path().split(":"))
            .filter(folder -> folder.startsWith("/"))
            .map(folder -> Path.of(folder, NAME))
            .filter(Files::isExecutable)
            .findFirst();
    try {
      return found.isPresent() && Files.isSameFile(found.get(), file);
    } catch (IOException gone) {
      return false;
    }
  }
}
