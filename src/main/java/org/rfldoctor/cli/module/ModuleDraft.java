package org.rfldoctor.cli.module;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.kernel.module.FileChange;

/**
 * What is going to be written.
 *
 * @param root the folder that the paths of the changes start from
 * @param folder the folder that the files lie in, which may be one of the new ones
 * @param changes in the order in which they are written
 * @param versioning who could take the changed files back
 */
record ModuleDraft(Path root, Path folder, List<FileChange> changes, Versioning versioning) {
  /** Whether git has the files that are changed, as they are. */
  enum Versioning {
    /** Git has them as they are. */
    COMMITTED,
    /** Git has them, and the user has changed them since. */
    CHANGED,
    /** Git does not have them. */
    NONE,
    /** No file that was there is changed. */
    NEW
  }

  ModuleDraft {
    changes = List.copyOf(changes);
  }

  String diff() {
    return changes.stream().map(FileChange::diff).collect(Collectors.joining());
  }

  /** Whether a saved patch is the way back. */
  boolean needsPatch() {
    return versioning == Versioning.CHANGED || versioning == Versioning.NONE;
  }

  Path file(FileChange change) {
    return root.resolve(change.path());
  }

  /** Fails before the question where the answer would not matter. */
  void demandWritable() {
    if (versioning == Versioning.NEW) {
      demandWritable(root);
      return;
    }
    demandWritable(folder);
    changes.stream()
        .filter(change -> change.before().isPresent())
        .map(this::file)
        .forEach(ModuleDraft::demandWritable);
  }

  private static void demandWritable(Path path) {
    if (!Files.isWritable(path)) {
      throw new CliException(
          ExitCode.NOT_WRITTEN,
          "cannot write " + path + ": permission denied, or a read-only disk");
    }
  }
}
