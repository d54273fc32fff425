package org.rfldoctor.kernel.tree;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Finds the Rust samples and drivers of a kernel tree by their source files. */
public final class RustSources {
  private static final String RUST = ".rs";

  /** The most directories to visit. Linux 7.3 has 2504 in drivers/, at most 10 deep. */
  private static final int MOST_FOLDERS = 10_000;

  private static final int DEEPEST = 12;

  /**
   * A driver with Rust: its directory, and its Rust files relative to that. Subdirectories without
   * a Makefile belong to it.
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

  /**
   * The names of the samples, such as {@code rust_minimal}. Host programs are in subdirectories and
   * do not count.
   */
  public List<String> samples() {
    return files.names(srctree.resolve("samples/rust")).stream()
        .filter(name -> name.endsWith(RUST))
        .map(name -> name.substring(0, name.length() - RUST.length()))
        .toList();
  }

  /** The Rust drivers, sorted by directory. Reads all directories in drivers/. */
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

  /** Names that are always files, so that they need not be listed as directories. */
  private static final Predicate<String> IS_NO_FOLDER =
      IS_MAKEFILE.or(name -> name.startsWith("Kconfig"));
}
