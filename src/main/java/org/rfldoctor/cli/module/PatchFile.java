package org.rfldoctor.cli.module;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rfldoctor.cli.base.CliContext;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.WholeFile;
import org.rfldoctor.cli.base.WriteError;
import org.rfldoctor.probe.host.StateDirectory;
import org.rfldoctor.probe.host.User;

/** Saves the diff of a draft in the state directory, for undoing without git. */
record PatchFile(User person, ModuleDraft draft) {
  /**
   * Saves the diff and returns its path. If it cannot be written, it prints a notice and returns
   * empty.
   */
  Optional<Path> save(CliContext console) {
    String module = draft.changes().get(0).path().replaceAll(".*/|\\.rs$", "");
    Path file = StateDirectory.of(person).file(module + ".patch");
    try {
      Files.createDirectories(file.getParent());
      new WholeFile(file).write(out -> out.print(draft.diff()));
      return Optional.of(file);
    } catch (IOException failed) {
      console.notice(new WriteError(file, failed).message());
    } catch (CliException failed) {
      console.notice(failed.getMessage());
    }
    return Optional.empty();
  }
}
