package org.rfldoctor.cli.module;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.kernel.module.FileChange;

/**
 * The files to write.
 *
 * @param root the directory that the paths of the changes are relative to
 * @param folder the directory of the files, which need not exist
 * @param changes the changes, in the order of writing
 * @param versioning whether git can restore the changed files
 */
record ModuleDraft(Path root, Path folder, List<FileChange> changes, Versioning versioning) {
  /** The state of the changed files in git. */
  enum Versioning {
    /** Committed and unmodified. */
    COMMITTED,
    /** Tracked, with changes that are not committed. */
    CHANGED,
    /** Not tracked by git. */
    NONE,
    /** No existing file changes. */
    NEW
  }

  ModuleDraft {
    changes = List.copyOf(changes);
  }

  String diff() {
    return changes.stream().map(FileChange::diff).collect(Collectors.joining());
  }

  /** Whether undoing needs a saved patch. */
  boolean needsPatch() {
    return versioning == Versioning.CHANGED || versioning == Versioning.NONE;
  }

  Path file(FileChange change) {
    return root.resolve(change.path());
  }

  /** Fails if the files cannot be written, before the user is asked. */
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
