package org.rfldoctor.probe.query;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe.Query;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.check.value.Version;
import org.rfldoctor.probe.files.LocalFileSystem;
import org.rfldoctor.probe.host.BuildContext;
import org.rfldoctor.probe.host.HardwareName;
import org.rfldoctor.probe.process.ExecutableHeader;
import org.rfldoctor.toolchain.ElfHeader;
import org.rfldoctor.toolchain.LibclangCandidate;
import org.rfldoctor.toolchain.LibclangQuery;
import org.rfldoctor.toolchain.LibclangSearch;
import org.rfldoctor.toolchain.LibclangSearchResult;

/** Finds the libclang that bindgen would load, and describes it as facts. */
record LibclangQueryHandler(LibclangSearch search, BuildContext build) {

  static LibclangQueryHandler of(BuildContext build) {
    return new LibclangQueryHandler(
        new LibclangSearch(new LocalFileSystem(build.person().rights())), build);
  }

  Observation to(Query ask) {
    LibclangSearchResult found = search.search(query(ask));
    Map<String, Value> properties = new HashMap<>();
    found.winner().ifPresent(winner -> properties.putAll(row(winner)));
    properties.put("why", new Value.Text(found.why()));
    properties.put("candidates", rows(found.candidates().stream()));
    properties.put("invalid", rows(found.candidates().stream().filter(c -> !c.valid())));
    properties.put(
        "cpp", new Value.Records(found.cpp().stream().map(LibclangQueryHandler::path).toList()));
    return Observation.Answer.with(properties);
  }

  private LibclangQuery query(Query ask) {
    return new LibclangQuery(
        Optional.of(ask.about()).filter(path -> !path.isEmpty()),
        Optional.ofNullable(ask.options().get("prefix")).map(String::strip).map(Path::of),
        Optional.ofNullable(build.person().environment().get("LD_LIBRARY_PATH")),
        build.directory(),
        ownHeader());
  }

  /** The ELF machine of bindgen, which is this machine's. */
  private static ElfHeader ownHeader() {
    return ElfHeader.of(HardwareName.ofThisMachine())
        .or(() -> ExecutableHeader.of(Path.of("/proc/self/exe").toFile()).elf())
        .orElseThrow();
  }

  private static Value rows(Stream<LibclangCandidate> candidates) {
    return new Value.Records(candidates.map(LibclangQueryHandler::row).toList());
  }

  private static Map<String, Value> row(LibclangCandidate candidate) {
    Map<String, Value> row = new HashMap<>(path(candidate.path()));
    row.put("real", new Value.FilePath(candidate.real().toString()));
    row.put("origin", new Value.Text(candidate.source().words()));
    Version.in(candidate.version().toString()).ifPresent(version -> row.put("version", version));
    candidate.invalid().ifPresent(why -> row.put("why", new Value.Text(why)));
    return row;
  }

  private static Map<String, Value> path(Path path) {
    return Map.of("path", new Value.FilePath(path.toString()));
  }
}
