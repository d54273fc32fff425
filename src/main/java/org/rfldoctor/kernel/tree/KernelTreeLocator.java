package org.rfldoctor.kernel.tree;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the kernel tree: a folder whose Makefile has VERSION and PATCHLEVEL, or the one that a
 * build directory belongs to.
 */
public record KernelTreeLocator(TreeFiles files) {

  /** The tree that a folder lies in, itself included; the folder is absolute. */
  public Optional<KernelTree> upward(Path folder) {
    return upward(folder, above -> true);
  }

  /**
   * The tree that a folder lies in, itself included; the folder is absolute.
   *
   * @param taken whether a folder above it may be taken for a tree
   */
  public Optional<KernelTree> upward(Path folder, Predicate<Path> taken) {
    Path here = folder.normalize();
    return Stream.iterate(here, f -> f != null, Path::getParent)
        .filter(f -> f.equals(here) || taken.test(f))
        .map(this::at)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The tree that {@code make -C} would use in exactly this folder, which is absolute. */
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
