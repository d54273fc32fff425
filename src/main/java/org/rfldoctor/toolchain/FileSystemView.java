package org.rfldoctor.toolchain;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** Read access to a file system. Follows links, unless stated otherwise. */
public interface FileSystemView {

  /** The names in a folder, in any order; empty where it is no folder or may not be read. */
  Collection<String> names(Path folder);

  /** Whether a folder is there. */
  boolean isFolder(Path path);

  /** Whether a regular file is there. */
  boolean isFile(Path path);

  /** Whether the account that will build may execute this file. */
  boolean isExecutable(Path file);

  /** The unresolved target of a symbolic link; empty if it is no link. */
  Optional<Path> linkTarget(Path link);

  /** The path without links; empty where nothing is there. */
  Optional<Path> realPath(Path path);

  /** The size of a file in bytes; 0 where it cannot be told. */
  long size(Path file);

  /** At most so many bytes from the start of a file; empty where it may not be read. */
  Optional<byte[]> firstBytes(Path file, int count);
}
