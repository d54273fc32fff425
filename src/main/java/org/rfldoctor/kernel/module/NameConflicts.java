package org.rfldoctor.kernel.module;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rfldoctor.kernel.tree.TreeFiles;

/**
 * Finds conflicts of a new module's name in a kernel tree: a crate, a module that a Makefile
 * builds, or a Kconfig symbol.
 */
public final class NameConflicts {
  /** The most directories to visit. Linux 7.3 has 5900 whose name has no dot. */
  private static final int MOST_FOLDERS = 20_000;

  /** Directories that build no kernel code. */
  private static final Set<String> LEFT_OUT =
      Set.of("Documentation", "LICENSES", "include", "scripts", "tools");

  private static final Set<String> MAKEFILES = Set.of("Makefile", "Kbuild");

  private final TreeFiles files;
  private final Path srctree;
  private int folders;

  public NameConflicts(TreeFiles files, Path srctree) {
    this.files = files;
    this.srctree = srctree;
  }

  /**
   * The first conflict, as a sentence; empty if there is none. Reads every Makefile and Kconfig
   * file of the tree.
   */
  public Optional<String> find(ModuleName module) {
    return crate(module).or(() -> search(srctree, module));
  }

  private Optional<String> crate(ModuleName module) {
    return files.names(srctree.resolve("rust")).stream()
            .map(file -> file.replaceFirst("\\.(rs|c|h|o)$", "").replace('-', '_'))
            .anyMatch(module.name()::equals)
        ? Optional.of("'" + module.name() + "' is the name of a crate in rust/ of this tree")
        : Optional.empty();
  }

  private Optional<String> search(Path folder, ModuleName module) {
    List<String> names = files.names(folder);
    if (names.isEmpty() || ++folders > MOST_FOLDERS || files.linkTarget(folder).isPresent()) {
      return Optional.empty();
    }
    for (String name : names) {
      Path path = folder.resolve(name);
      Optional<String> found =
          MAKEFILES.contains(name)
              ? files.text(path).filter(text -> builds(text, module)).map(t -> taken(path, module))
              : name.startsWith("Kconfig")
                  ? files
                      .text(path)
                      .filter(text -> has(text, module))
                      .map(t -> symbol(path, module))
                  : below(folder, name, module);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * Searches a subdirectory. A name with a dot is a file, except for a few directories of device
   * trees.
   */
  private Optional<String> below(Path folder, String name, ModuleName module) {
    boolean left = name.indexOf('.') >= 0 || folder.equals(srctree) && LEFT_OUT.contains(name);
    return left ? Optional.empty() : search(folder.resolve(name), module);
  }

  /**
   * Whether a Makefile builds a module with this name. A dash in an object's name becomes an
   * underscore in the module's name.
   */
  private static boolean builds(String makefile, ModuleName module) {
    String object = module.name() + ".o";
    String text = makefile.replace('-', '_');
    return text.contains(object)
        && Pattern.compile(
                "(?m)^[ \\t]*obj_[^=\\n]*=.*(?<![\\w/.])" + Pattern.quote(object) + "\\b")
            .matcher(text.replace("\\\n", " "))
            .find();
  }

  private static boolean has(String kconfig, ModuleName module) {
    return kconfig.contains(module.symbol())
        && Pattern.compile("(?m)^[ \\t]*(?:menu)?config[ \\t]+" + module.symbol() + "[ \\t]*$")
            .matcher(kconfig)
            .find();
  }

  private String taken(Path makefile, ModuleName module) {
    return "the tree has a module '" + module.name() + "' already: " + relative(makefile);
  }

  private String symbol(Path kconfig, ModuleName module) {
    return "the symbol " + module.symbol() + " is taken: " + relative(kconfig) + " has it";
  }

  private Path relative(Path file) {
    return srctree.relativize(file);
  }
}
