package org.rfldoctor.kernel;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the Makefile that Kbuild leaves in a build directory says. From 7.x on it also names the
 * build directory, and so do those that Kbuild leaves beside an external module.
 */
record BuildFolder(Path srctree, Path objtree) {
  private static final Pattern INCLUDE =
      Pattern.compile("(?m)^include[ \\t]+(\\S+)/Makefile[ \\t]*$");
  private static final Pattern OUTPUT =
      Pattern.compile("(?m)^export[ \\t]+KBUILD_OUTPUT[ \\t]*=[ \\t]*(\\S+)[ \\t]*$");

  /** The trees that a folder may belong to: the one its Makefile includes, then its source link. */
  static Stream<BuildFolder> in(Path folder, TreeFiles files) {
    Optional<String> makefile = files.text(folder.resolve("Makefile"));
    Path objtree = makefile.flatMap(m -> path(OUTPUT, m, folder)).orElse(folder);
    return Stream.of(
            makefile.flatMap(m -> path(INCLUDE, m, folder)),
            files.linkTarget(folder.resolve("source")).map(to -> folder.resolve(to).normalize()))
        .flatMap(Optional::stream)
        .map(srctree -> new BuildFolder(srctree, objtree));
  }

  private static Optional<Path> path(Pattern line, String makefile, Path folder) {
    Matcher found = line.matcher(makefile);
    return found.find()
        ? Optional.of(folder.resolve(found.group(1)).normalize())
        : Optional.empty();
  }
}
