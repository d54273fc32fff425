package org.rfldoctor.cli.examine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.cli.base.ProgramFolder;
import org.rfldoctor.probe.host.User;

/** The command that starts this program in steps: its name if it is on PATH, else its path. */
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
