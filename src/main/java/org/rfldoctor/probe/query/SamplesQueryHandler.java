package org.rfldoctor.probe.query;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe.Query;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.probe.files.LocalFileSystem;

/**
 * Describes the Rust samples or drivers of a tree as facts, and which of them the configuration
 * enables.
 */
record SamplesQueryHandler(RustModuleScanner modules, LocalFileSystem files, Path srctree) {
  private static final String SAMPLES = "samples";
  private static final String FIRST_TO_TRY = "SAMPLE_RUST_MINIMAL";

  Observation to(Query ask) {
    Map<String, Path> found = ask.about().equals(SAMPLES) ? modules.samples() : modules.drivers();
    Optional<String> config = config(ask);
    Map<String, Value> properties = new HashMap<>();
    properties.put("count", new Value.Number(found.size()));
    properties.put("list", new Value.Records(rows(found, config)));
    first(found).ifPresent(symbol -> properties.put("first", new Value.Text(symbol)));
    config.ifPresent(text -> properties.put("on", new Value.Number(on(found, text))));
    return Observation.Answer.with(properties);
  }

  private List<Map<String, Value>> rows(Map<String, Path> found, Optional<String> config) {
    return found.entrySet().stream().map(e -> row(e.getKey(), e.getValue(), config)).toList();
  }

  private Map<String, Value> row(String symbol, Path file, Optional<String> config) {
    Map<String, Value> row = new HashMap<>();
    row.put("path", new Value.FilePath(srctree.relativize(file).toString()));
    row.put("symbol", new Value.Text(symbol));
    config.ifPresent(text -> row.put("on", new Value.Flag(isOn(symbol, text))));
    return row;
  }

  private static Optional<String> first(Map<String, Path> found) {
    return found.containsKey(FIRST_TO_TRY)
        ? Optional.of(FIRST_TO_TRY)
        : found.keySet().stream().findFirst();
  }

  private Optional<String> config(Query ask) {
    return Optional.ofNullable(ask.options().get("config"))
        .flatMap(path -> files.text(srctree.resolve(path)))
        .map(text -> "\n" + text);
  }

  private static long on(Map<String, Path> found, String config) {
    return found.keySet().stream().filter(symbol -> isOn(symbol, config)).count();
  }

  private static boolean isOn(String symbol, String config) {
    String line = "\nCONFIG_" + symbol + "=";
    return config.contains(line + "y") || config.contains(line + "m");
  }
}
