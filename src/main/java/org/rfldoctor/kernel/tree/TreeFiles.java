package org.rfldoctor.kernel.tree;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Read access to the files of a kernel tree. Follows links, unless stated otherwise. */
public interface TreeFiles {

  /** The text of a file; empty if it does not exist or cannot be read. */
  Optional<String> text(Path file);

  /** The names in a directory, sorted; empty if it does not exist or cannot be read. */
  List<String> names(Path folder);

  /** Whether a path is an existing directory. */
  boolean isFolder(Path path);

  /** The target of a symbolic link as stored, not resolved; empty if the path is no link. */
  Optional<Path> linkTarget(Path link);
}
