package org.rfldoctor.kernel.tree;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds a kernel tree: a directory whose Makefile has VERSION and PATCHLEVEL, or the tree of a
 * build directory.
 */
public record KernelTreeLocator(TreeFiles files) {

  /** The tree at or above a directory, whose path must be absolute. */
  public Optional<KernelTree> upward(Path folder) {
    return upward(folder, above -> true);
  }

  /**
   * The tree at or above a directory, whose path must be absolute.
   *
   * @param taken whether a directory above may be used
   */
  public Optional<KernelTree> upward(Path folder, Predicate<Path> taken) {
    Path here = folder.normalize();
    return Stream.iterate(here, f -> f != null, Path::getParent)
        .filter(f -> f.equals(here) || taken.test(f))
        .map(this::at)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The tree that {@code make -C} would use with this directory, whose path must be absolute. */
  public Optional<KernelTree> at(Path folder) {
    Path here = folder.normalize();
    return release(here)
        .map(r -> new KernelTree(here, r, Optional.empty()))
        .or(() -> BuildDirectory.in(here, files).flatMap(b -> tree(b).stream()).findFirst());
  }

  private Optional<KernelTree> tree(BuildDirectory build) {
    Optional<Path> objtree =
        Optional.of(build.objtree()).filter(folder -> !folder.equals(build.srctree()));
    return release(build.srctree()).map(r -> new KernelTree(build.srctree(), r, objtree));
  }

  private Optional<KernelRelease> release(Path folder) {
    return files.text(folder.resolve("Makefile")).flatMap(KernelRelease::ofMakefile);
  }
}
