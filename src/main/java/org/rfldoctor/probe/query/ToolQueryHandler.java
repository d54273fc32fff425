package org.rfldoctor.probe.query;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.probe.files.LocalFileSystem;
import org.rfldoctor.probe.host.BuildContext;
import org.rfldoctor.probe.host.User;
import org.rfldoctor.probe.process.ShellSearch;
import org.rfldoctor.toolchain.ToolCandidate;
import org.rfldoctor.toolchain.ToolSearch;
import org.rfldoctor.toolchain.ToolSearchResult;
import org.rfldoctor.toolchain.UserDirectories;

/** Finds a tool and its alternatives, and describes them as facts. */
record ToolQueryHandler(ToolSearch search) {

  static ToolQueryHandler of(BuildContext build) {
    User person = build.person();
    UserDirectories account =
        new UserDirectories(
            person.user(),
            person.home(),
            home(person, "CARGO_HOME", ".cargo"),
            home(person, "RUSTUP_HOME", ".rustup"));
    ShellSearch shell = ShellSearch.ofThisMachine();
    return new ToolQueryHandler(
        new ToolSearch(
            new LocalFileSystem(person.rights()),
            account,
            person.path(),
            build.directory(),
            file -> shell.passesOver(file.toFile())));
  }

  private static Path home(User person, String variable, String usual) {
    String given = person.environment().getOrDefault(variable, "");
    return person.home().resolve(given.isEmpty() ? usual : given);
  }

  /** Describes a tool. Of several words, such as a wrapper and a compiler, the first counts. */
  Observation about(String words) {
    ToolSearchResult found = search.find(words.strip().split("\\s+", 2)[0]);
    Map<String, Value> properties = new HashMap<>();
    found.winner().ifPresent(winner -> properties.putAll(row(winner)));
    properties.put("candidates", rows(found.candidates().stream()));
    properties.put("shadowed", rows(found.shadowed().stream()));
    properties.put(
        "elsewhere", rows(Stream.of(found.versioned(), found.offPath()).flatMap(List::stream)));
    properties.put("unusable", rows(found.answering().stream().filter(c -> !c.executable())));
    return Observation.Answer.with(properties);
  }

  private static Value rows(Stream<ToolCandidate> candidates) {
    return new Value.Records(candidates.map(ToolQueryHandler::row).toList());
  }

  private static Map<String, Value> row(ToolCandidate candidate) {
    return Map.of(
        "path", new Value.FilePath(candidate.path().toString()),
        "real", new Value.FilePath(candidate.real().toString()),
        "origin", new Value.Text(candidate.origin().word()),
        "state", new Value.Text(candidate.state().word()));
  }
}
