package org.rfldoctor.kernel.tree;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tree and the build directory that a build directory's generated Makefile names. If it does
 * not name the build directory, that is its own directory. Since 7.x, the Makefile names both, as
 * does the one that Kbuild generates for an external module.
 */
record BuildDirectory(Path srctree, Path objtree) {
  /** Excludes NUL, which an unrelated Makefile may contain and a {@link Path} must not. */
  private static final Pattern INCLUDE =
      Pattern.compile("(?m)^include[ \\t]+([^\\s\\x00]+)/Makefile[ \\t]*$");

  private static final Pattern OUTPUT =
      Pattern.compile("(?m)^export[ \\t]+KBUILD_OUTPUT[ \\t]*=[ \\t]*([^\\s\\x00]+)[ \\t]*$");

  /**
   * The possible trees of a build directory: first the one that its Makefile includes, then the
   * target of its {@code source} link.
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
