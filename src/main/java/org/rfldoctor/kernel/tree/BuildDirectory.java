package org.rfldoctor.kernel.tree;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The directories that the generated Makefile of a build directory names. Since 7.x it also names
 * the build directory, as do the Makefiles that Kbuild generates beside an external module.
 */
record BuildDirectory(Path srctree, Path objtree) {
  /** A path has no NUL, which a Makefile of somebody else may have. */
  private static final Pattern INCLUDE =
      Pattern.compile("(?m)^include[ \\t]+([^\\s\\x00]+)/Makefile[ \\t]*$");

  private static final Pattern OUTPUT =
      Pattern.compile("(?m)^export[ \\t]+KBUILD_OUTPUT[ \\t]*=[ \\t]*([^\\s\\x00]+)[ \\t]*$");

  /**
   * The possible trees of a build directory: the one that its Makefile includes, then its {@code
   * source} link.
   */
  static Stream<BuildDirectory> in(Path folder, TreeFiles files) {
    Optional<String> makefile = files.text(folder.resolve("Makefile"));
    Path objtree = makefile.flatMap(m -> path(OUTPUT, m, folder)).orElse(folder);
    return Stream.of(
            makefile.flatMap(m -> path(INCLUDE, m, folder)),
            files.linkTarget(folder.resolve("source")).map(to -> folder.resolve(to).normalize()))
        .flatMap(Optional::stream)
        .map(srctree -> new BuildDirectory(srctree, objtree));
  }

  private static Optional<Path> path(Pattern line, String makefile, Path folder) {
    Matcher found = line.matcher(makefile);
    return found.find()
        ? Optional.of(folder.resolve(found.group(1)).normalize())
        : Optional.empty();
  }
}
