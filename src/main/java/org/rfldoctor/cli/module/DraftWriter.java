package org.rfldoctor.cli.module;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.base.WriteError;
import org.rfldoctor.kernel.module.FileChange;

/**
 * Writes all files of a draft or none. It writes temporary files in the same directories, then
 * moves them, in the order of the draft. If a move fails, it reverts the earlier ones.
 */
final class DraftWriter {
  private final ModuleDraft draft;
  private final Map<FileChange, Path> prepared = new LinkedHashMap<>();
  private final Deque<FileChange> moved = new ArrayDeque<>();

  DraftWriter(ModuleDraft draft) {
    this.draft = draft;
  }

  /**
   * Writes the files.
   *
   * @throws CliException if a file cannot be written or was changed meanwhile
   */
  void write() {
    boolean made = false;
    Path at = draft.folder();
    try {
      demandSame();
      if (!Files.isDirectory(draft.folder())) {
        Files.createDirectory(draft.folder());
        made = true;
      }
      for (FileChange change : draft.changes()) {
        at = draft.file(change);
        prepare(change);
      }
      for (Map.Entry<FileChange, Path> one : prepared.entrySet()) {
        at = draft.file(one.getKey());
        move(one.getKey(), one.getValue());
      }
    } catch (IOException failed) {
      takeBack(made);
      throw new CliException(
          ExitCode.NOT_WRITTEN, new WriteError(at, failed).message() + "; nothing was changed");
    }
  }

  /**
   * Checks that the files are unchanged. The user may have edited them while the question was open.
   */
  private void demandSame() throws IOException {
    for (FileChange change : draft.changes()) {
      Path file = draft.file(change);
      boolean same =
          change.before().isPresent()
              ? Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                  && Files.readString(file).equals(change.before().get())
              : Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
      if (!same) {
        throw new CliException(
            ExitCode.NOT_WRITTEN, file + " was changed meanwhile; nothing was written");
      }
    }
  }

  private void prepare(FileChange change) throws IOException {
    prepared.put(change, written(change, change.after()));
  }

  private Path written(FileChange change, String text) throws IOException {
    Path file = draft.file(change);
    Path part = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
    Files.write(part, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
    if (change.before().isPresent()) {
      Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(file));
    }
    return part;
  }

  private void move(FileChange change, Path part) throws IOException {
    Path file = draft.file(change);
    if (change.before().isPresent()) {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.move(part, file);
    }
    moved.push(change);
  }

  private void takeBack(boolean made) {
    try {
      for (Path part : prepared.values()) {
        Files.deleteIfExists(part);
      }
      for (FileChange change : moved) {
        if (change.before().isPresent()) {
          Files.move(
              written(change, change.before().get()),
              draft.file(change),
              StandardCopyOption.ATOMIC_MOVE,
              StandardCopyOption.REPLACE_EXISTING);
        } else {
          Files.deleteIfExists(draft.file(change));
        }
      }
      if (made) {
        Files.deleteIfExists(draft.folder());
      }
    } catch (IOException again) {
      throw new CliException(
          ExitCode.NOT_WRITTEN,
          new WriteError(draft.folder(), again).message() + "; `git status` shows what is changed");
    }
  }
}
