package org.rfldoctor.probe.query;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rfldoctor.probe.files.LocalFileSystem;

/**
 * The source files that a tree's own Makefiles name and that a build of Rust reads. On unchanged
 * trees of 6.1 to 7.2 each of them is there.
 */
record KbuildSources(LocalFileSystem files, Path srctree, String srcarch) {
  private static final Pattern NAMED =
      Pattern.compile("\\$\\((srctree|src)\\)/([A-Za-z0-9_./-]+)(?![A-Za-z0-9_./$*%(-])");

  private static final Pattern INCLUDED =
      Pattern.compile("(?m)^include +\\$\\((srctree)\\)/([A-Za-z0-9_./-]+)$");

  /** Where objtool is compiled before everything else. */
  private static final Pattern NEEDS_OBJTOOL = Pattern.compile("select HAVE_OBJTOOL");

  private static final String OBJTOOL = "tools/objtool";

  /** What does not exist. */
  Stream<String> missing() {
    return Stream.of(ofRust(), included(), ofObjtool())
        .flatMap(each -> each)
        .filter(name -> !srctree.resolve(name).toFile().exists());
  }

  /** The sources that rust/Makefile names; none in a tree without Rust. */
  Stream<String> ofRust() {
    return named(NAMED, "rust/Makefile", "rust/").filter(name -> name.startsWith("rust/"));
  }

  private Stream<String> included() {
    return named(INCLUDED, "Makefile", "");
  }

  private Stream<String> ofObjtool() {
    boolean needed =
        files
            .bytesAsText(srctree.resolve("arch/" + srcarch + "/Kconfig"))
            .filter(text -> NEEDS_OBJTOOL.matcher(text).find())
            .isPresent();
    return needed
        ? Stream.of(
                Stream.of(OBJTOOL + "/Makefile", OBJTOOL + "/Build"),
                named(NAMED, OBJTOOL + "/Makefile", OBJTOOL + "/")
                    .filter(name -> name.startsWith("tools/")))
            .flatMap(each -> each)
        : Stream.empty();
  }

  private Stream<String> named(Pattern pattern, String makefile, String folder) {
    List<String> names =
        files
            .bytesAsText(srctree.resolve(makefile))
            .map(
                text ->
                    pattern
                        .matcher(text)
                        .results()
                        .map(one -> (one.group(1).equals("src") ? folder : "") + one.group(2))
                        .distinct()
                        .toList())
            .orElse(List.of());
    return names.stream();
  }
}
