package org.rfldoctor.kernel.tree;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Read access to the files of a kernel tree. Follows links, unless stated otherwise. */
public interface TreeFiles {

  /** The text of a file; empty where there is none or it may not be read. */
  Optional<String> text(Path file);

  /** The names in a folder, sorted; empty where it is no folder or may not be read. */
  List<String> names(Path folder);

  /** Whether a folder is there. */
  boolean isFolder(Path path);

  /** The unresolved target of a symbolic link; empty if it is no link. */
  Optional<Path> linkTarget(Path link);
}
