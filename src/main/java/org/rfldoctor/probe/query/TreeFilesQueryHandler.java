package org.rfldoctor.probe.query;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Observation.Answer;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.probe.files.LocalFileSystem;

/**
 * Whether the files are as they were committed that Kconfig and Kbuild read first: scripts that
 * Kconfig runs without a shell, line ends, conflict markers, and the files that every configuration
 * or the build of Rust reads.
 */
record TreeFilesQueryHandler(LocalFileSystem files, Path srctree, String srcarch) {
  /** The bytes to read of a file. If it has CR LF line ends, the first line has one. */
  private static final int START = 4096;

  private static final String BEFORE_SCRIPT = "$(srctree)/";
  private static final Pattern SCRIPT = Pattern.compile("scripts/[A-Za-z0-9_./-]+");
  private static final String BEFORE_SOURCE = "\nsource \"";
  private static final Pattern SOURCE = Pattern.compile("[^\"]+(?=\")");
  private static final String TOP = "Kconfig";
  private static final String CONFLICT = "\n<<<<<<< ";

  Observation answer() {
    List<String> scripts = scripts();
    List<String> sources = sources(TOP);
    KbuildSources build = new KbuildSources(files, srctree, srcarch);
    return Answer.with(
        Map.of(
            "unexecutable",
            names(scripts.stream().filter(name -> isThere(name) && !file(name).canExecute())),
            "carriage-returns",
            names(Stream.concat(both(), scripts.stream()).filter(this::hasCarriageReturn)),
            "conflicts",
            names(read(sources).filter(this::hasConflict)),
            "missing",
            names(Stream.concat(missing(sources), build.missing()))));
  }

  /**
   * The scripts that Kconfig runs without a shell. They include the script that make runs with a
   * shell.
   */
  private List<String> scripts() {
    return Stream.of("scripts/Kconfig.include", "init/Kconfig", "arch/" + srcarch + "/Kconfig")
        .flatMap(name -> found(BEFORE_SCRIPT, SCRIPT, name))
        .distinct()
        .toList();
  }

  private static Stream<String> both() {
    return Stream.of("Makefile", "scripts/min-tool-version.sh", "scripts/rust_is_available.sh");
  }

  private Stream<String> missing(List<String> sources) {
    Stream<String> deeper = sources.stream().flatMap(name -> sources(name).stream());
    return Stream.of(sources.stream(), deeper, Stream.of("scripts/Makefile.build"))
        .flatMap(each -> each)
        .filter(name -> !name.contains("$") && !isThere(name) && !isOfNoArchitecture(name));
  }

  /** The files whose text is looked into: those of Kconfig and of the kernel's Rust. */
  private Stream<String> read(List<String> sources) {
    Stream<String> first = Stream.of("Makefile", TOP, "init/Kconfig", "rust/Makefile");
    Stream<String> rust = new KbuildSources(files, srctree, srcarch).ofRust();
    return Stream.of(first, sources.stream(), rust).flatMap(each -> each).distinct();
  }

  private boolean hasConflict(String name) {
    return files
        .bytesAsText(srctree.resolve(name))
        .filter(text -> ("\n" + text).contains(CONFLICT) && text.contains("\n>>>>>>> "))
        .isPresent();
  }

  /** A wrong ARCH is no fault of the tree. */
  private boolean isOfNoArchitecture(String name) {
    String folder = "arch/" + srcarch;
    return name.startsWith(folder + "/") && !isThere(folder);
  }

  private List<String> sources(String kconfig) {
    return found(BEFORE_SOURCE, SOURCE, kconfig)
        .map(name -> name.replace("$(SRCARCH)", srcarch))
        .toList();
  }

  private Stream<String> found(String before, Pattern pattern, String name) {
    return files
        .bytesAsText(srctree.resolve(name))
        .map(text -> behind(before, pattern, "\n" + text).stream())
        .orElse(Stream.empty());
  }

  /**
   * Finds the matches of a pattern after a literal. It searches for the literal first: the pattern
   * at each position took 15 ms of each run.
   */
  private static List<String> behind(String before, Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    for (int at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
      if (matcher.region(at + before.length(), text.length()).lookingAt()) {
        found.add(matcher.group());
      }
    }
    return found;
  }

  private boolean hasCarriageReturn(String name) {
    return files
        .firstBytes(srctree.resolve(name), START)
        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains("\r\n"))
        .orElse(false);
  }

  private boolean isThere(String name) {
    return file(name).exists();
  }

  private File file(String name) {
    return srctree.resolve(name).toFile();
  }

  private static Value names(Stream<String> names) {
    return new Value.Words(List.copyOf(new TreeSet<>(names.toList())));
  }
}
