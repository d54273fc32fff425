package org.rfldoctor.kernel.tree;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The Rust samples and drivers that a kernel tree has, by the files that are there. */
public final class RustSources {
  private static final String RUST = ".rs";

  /** Linux 7.3 has 2504 folders below drivers/, at most 10 deep; a tree that has many more ends. */
  private static final int MOST_FOLDERS = 10_000;

  private static final int DEEPEST = 12;

  /**
   * A folder below drivers/ with Rust in it, and its files, relative to that folder; sub-folders
   * without a Makefile of their own are parts of it.
   */
  public record RustDriver(String folder, List<String> files) {

    public RustDriver {
      files = List.copyOf(files);
    }
  }

  private final TreeFiles files;
  private final Path srctree;

  public RustSources(TreeFiles files, Path srctree) {
    this.files = files;
    this.srctree = srctree;
  }

  /** The names of the samples, such as {@code rust_minimal}; programs for the host are left out. */
  public List<String> samples() {
    return files.names(srctree.resolve("samples/rust")).stream()
        .filter(name -> name.endsWith(RUST))
        .map(name -> name.substring(0, name.length() - RUST.length()))
        .toList();
  }

  /** The Rust drivers, by folder, sorted; looks into every folder below drivers/. */
  public List<RustDriver> drivers() {
    Walk walk = new Walk();
    walk.visit(srctree.resolve("drivers"), srctree, 0);
    return walk.found.entrySet().stream()
        .map(e -> new RustDriver(srctree.relativize(e.getKey()).toString(), e.getValue()))
        .toList();
  }

  private final class Walk {
    private final Map<Path, List<String>> found = new TreeMap<>();
    private int folders;

    private void visit(Path folder, Path owner, int depth) {
      List<String> names = files.names(folder);
      if (names.isEmpty() || depth > DEEPEST || ++folders > MOST_FOLDERS) {
        return;
      }
      Path own = names.stream().anyMatch(IS_MAKEFILE) ? folder : owner;
      names.stream().filter(n -> n.endsWith(RUST)).forEach(n -> add(own, folder.resolve(n)));
      names.stream()
          .filter(n -> n.indexOf('.') < 0 && !IS_NO_FOLDER.test(n))
          .forEach(n -> visit(folder.resolve(n), own, depth + 1));
    }

    private void add(Path owner, Path file) {
      found.computeIfAbsent(owner, o -> new ArrayList<>()).add(owner.relativize(file).toString());
    }
  }

  private static final Predicate<String> IS_MAKEFILE =
      name -> name.equals("Makefile") || name.equals("Kbuild");

  /** Names that are files in every tree; skips the attempt to list them as directories. */
  private static final Predicate<String> IS_NO_FOLDER =
      IS_MAKEFILE.or(name -> name.startsWith("Kconfig"));
}
