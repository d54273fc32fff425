package org.rfldoctor.probe.query;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.check.Probe.Command;
import org.rfldoctor.kernel.kbuild.KbuildObjects;
import org.rfldoctor.kernel.tree.RustSources;
import org.rfldoctor.probe.files.LocalFileSystem;
import org.rfldoctor.probe.process.CommandRunner;

/** Finds the Rust samples and drivers of a tree: one source file of each, by its Kconfig symbol. */
final class RustModuleScanner {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final String RUST = ".rs";
  private static final int LEVELS = 3;

  /**
   * The depth of the search, for paths such as drivers/net/ethernet/VENDOR/DRIVER. Deeper files are
   * parts of a driver.
   */
  private static final String DEPTH = "5";

  private final CommandRunner tools;
  private final LocalFileSystem files;
  private final Path srctree;
  private final Map<Path, KbuildObjects> symbols = new HashMap<>();

  RustModuleScanner(CommandRunner tools, LocalFileSystem files, Path srctree) {
    this.tools = tools;
    this.files = files;
    this.srctree = srctree;
  }

  Map<String, Path> samples() {
    Path folder = srctree.resolve("samples/rust");
    return bySymbol(
        new RustSources(files, srctree)
            .samples().stream().map(name -> folder.resolve(name + RUST)));
  }

  Map<String, Path> drivers() {
    return bySymbol(found(srctree.resolve("drivers")).orElseGet(this::walked));
  }

  /**
   * Lists the Rust files of drivers with find(1); empty if that fails. There are about 2500
   * directories.
   */
  private Optional<Stream<Path>> found(Path drivers) {
    List<String> words =
        List.of("find", drivers.toString(), "-maxdepth", DEPTH, "-name", "*" + RUST, "-type", "f");
    return tools
        .run(new Command(words, Optional.of("/"), Map.of(), LIMIT, false))
        .answer()
        .filter(answer -> answer.exit() == 0 && !answer.truncated())
        .map(answer -> answer.out().lines().filter(line -> isDriver(line, drivers)).sorted())
        .map(lines -> lines.map(Path::of));
  }

  /**
   * Whether a line is a Rust file in drivers. A file name with a line end gives two lines, and a
   * program called find may print anything.
   */
  private static boolean isDriver(String line, Path drivers) {
    return line.startsWith(drivers + "/") && line.endsWith(RUST) && line.indexOf('\0') < 0;
  }

  private Stream<Path> walked() {
    return new RustSources(files, srctree)
        .drivers().stream()
            .flatMap(
                driver ->
                    driver.files().stream()
                        .map(file -> srctree.resolve(driver.folder()).resolve(file)));
  }

  /** Groups files by symbol. Parts of the same object share its symbol and count once. */
  private Map<String, Path> bySymbol(Stream<Path> found) {
    Map<String, Path> bySymbol = new LinkedHashMap<>();
    found.forEach(
        file ->
            makefiles(file)
                .flatMap(folder -> symbol(folder, file).stream())
                .findFirst()
                .ifPresent(symbol -> bySymbol.putIfAbsent(symbol, file)));
    return bySymbol;
  }

  /** The directories whose Makefile may build a file: its own, then two above. */
  private static Stream<Path> makefiles(Path file) {
    return Stream.iterate(file.getParent(), Path::getParent).limit(LEVELS);
  }

  private Optional<String> symbol(Path folder, Path file) {
    String object = folder.relativize(file).toString();
    return symbols
        .computeIfAbsent(folder, this::read)
        .symbolOf(object.substring(0, object.length() - RUST.length()));
  }

  private KbuildObjects read(Path folder) {
    return KbuildObjects.of(
        files
            .text(folder.resolve("Makefile"))
            .or(() -> files.text(folder.resolve("Kbuild")))
            .orElse(""));
  }
}
