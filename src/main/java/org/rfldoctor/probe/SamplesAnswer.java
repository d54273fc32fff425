package org.rfldoctor.probe;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe.Ask;
import org.rfldoctor.check.Value;
import org.rfldoctor.kernel.ObjectSymbols;
import org.rfldoctor.kernel.RustSources;

/** The Rust samples or drivers of a tree, each with the symbol that it is built for. */
final class SamplesAnswer {
  private static final String SAMPLES = "samples";
  private static final String FIRST_TO_TRY = "SAMPLE_RUST_MINIMAL";
  private static final String RUST = ".rs";
  private static final int LEVELS = 3;

  private final LocalTree files;
  private final Path srctree;
  private final Map<Path, ObjectSymbols> symbols = new HashMap<>();

  SamplesAnswer(LocalTree files, Path srctree) {
    this.files = files;
    this.srctree = srctree;
  }

  Observation to(Ask ask) {
    RustSources sources = new RustSources(files, srctree);
    Map<String, Path> found = ask.about().equals(SAMPLES) ? samples(sources) : drivers(sources);
    Optional<String> config = config(ask);
    Map<String, Value> properties = new HashMap<>();
    properties.put("count", new Value.Number(found.size()));
    properties.put("list", new Value.Rows(rows(found, config)));
    first(found).ifPresent(symbol -> properties.put("first", new Value.Text(symbol)));
    config.ifPresent(
        text ->
            properties.put(
                "on",
                new Value.Number(found.keySet().stream().filter(s -> isOn(s, text)).count())));
    return Observation.Answer.with(properties);
  }

  private Map<String, Path> drivers(RustSources sources) {
    return bySymbol(
        sources.drivers().stream()
            .flatMap(
                driver ->
                    driver.files().stream()
                        .map(file -> srctree.resolve(driver.folder()).resolve(file))));
  }

  private Map<String, Path> samples(RustSources sources) {
    return bySymbol(
        sources.samples().stream()
            .map(name -> srctree.resolve("samples/rust").resolve(name + RUST)));
  }

  /** Objects that are parts of another one share its symbol, and count once. */
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

  /** The folders whose Makefile may build it: its own, then those above. */
  private static Stream<Path> makefiles(Path file) {
    return Stream.iterate(file.getParent(), Path::getParent).limit(LEVELS);
  }

  private Optional<String> symbol(Path folder, Path file) {
    String object = folder.relativize(file).toString();
    return symbols
        .computeIfAbsent(folder, this::read)
        .symbolOf(object.substring(0, object.length() - RUST.length()));
  }

  private ObjectSymbols read(Path folder) {
    return ObjectSymbols.of(
        files
            .text(folder.resolve("Makefile"))
            .or(() -> files.text(folder.resolve("Kbuild")))
            .orElse(""));
  }

  private List<Map<String, Value>> rows(Map<String, Path> found, Optional<String> config) {
    return found.entrySet().stream().map(e -> row(e.getKey(), e.getValue(), config)).toList();
  }

  private Map<String, Value> row(String symbol, Path file, Optional<String> config) {
    Map<String, Value> row = new HashMap<>();
    row.put("path", new Value.Location(srctree.relativize(file).toString()));
    row.put("symbol", new Value.Text(symbol));
    config.ifPresent(text -> row.put("on", new Value.Flag(isOn(symbol, text))));
    return row;
  }

  private static Optional<String> first(Map<String, Path> found) {
    return found.containsKey(FIRST_TO_TRY)
        ? Optional.of(FIRST_TO_TRY)
        : found.keySet().stream().findFirst();
  }

  private Optional<String> config(Ask ask) {
    return Optional.ofNullable(ask.options().get("config"))
        .flatMap(path -> files.text(srctree.resolve(path)))
        .map(text -> "\n" + text);
  }

  private static boolean isOn(String symbol, String config) {
    String line = "\nCONFIG_" + symbol + "=";
    return config.contains(line + "y") || config.contains(line + "m");
  }
}
