package org.rfldoctor.cohort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rfldoctor.cohort.board.Board;
import org.rfldoctor.cohort.board.BoardMaker;
import org.rfldoctor.cohort.read.ReportReader;

/** Writes reports of other machines into a folder. */
public final class ReportFiles {
  public static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  private final Path folder;
  private int count;

  public ReportFiles(Path folder) {
    this.folder = folder;
  }

  /** Writes a report. A cause is {@code diagnosis=command}, or a diagnosis without a known fix. */
  public ReportFiles seat(String label, String distro, String version, String... causes)
      throws IOException {
    return sent(label, label, "09:00", distro, version, causes);
  }

  public ReportFiles sent(
      String label, String id, String time, String distro, String version, String... causes)
      throws IOException {
    return file(label + "-" + ++count + ".json", json(label, id, time, distro, version, causes));
  }

  public ReportFiles file(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
    return this;
  }

  public static String json(
      String label, String id, String time, String distro, String version, String... causes) {
    List<String> checks = new ArrayList<>(List.of(check("rustc", "pass", "null")));
    List<String> steps = new ArrayList<>();
    for (String cause : causes) {
      String diagnosis = cause.split("=", 2)[0];
      checks.add(check(diagnosis.replaceFirst("-not-found$", ""), "fail", quoted(diagnosis)));
      if (cause.contains("=")) {
        steps.add(step(diagnosis, cause.split("=", 2)[1]));
      }
    }
    while (checks.size() < 4) {
      checks.add(check("pad-" + (checks.size() + 1), "pass", "null"));
    }
    String verdict = causes.length == 0 ? "ready" : "not-ready";
    return """
        { "schemaVersion": 1, "complete": true,
          "tool": { "name": "rfl-doctor", "version": "1.0", "catalog": "c0ffee" },
          "started": "2026-11-20T%s:00Z", "millis": 8, "verdict": "%s", "versionsOnly": false,
          "machine": { "id": %s, "label": %s, "os": "linux", "distro": %s, "distroVersion": %s,
            "arch": "x86_64", "routes": ["apt"] },
          "build": null, "tree": { "release": "6.12.117" },
          "checks": [ %s ], "steps": [ %s ] }
        """
        .formatted(
            time,
            verdict,
            quoted(id),
            quoted(label),
            quoted(distro),
            quoted(version),
            String.join(", ", checks),
            String.join(", ", steps));
  }

  private static String check(String id, String outcome, String diagnosis) {
    return """
        { "id": %s, "stage": "toolchain", "title": %s, "level": "required", "outcome": "%s",
          "bug": false, "diagnosis": %s, "says": %s, "observed": "not found", "expected": "≥ 1",
          "facts": { "x": [ { "y": 1 } ] }, "evidence": [ { "stdout": "x" } ], "needs": [],
          "blockedBy": [], "explainedBy": [], "cites": [] }
        """
        .formatted(quoted(id), quoted(id), outcome, diagnosis, quoted(id + " is missing."));
  }

  private static String step(String settles, String command) {
    boolean root = command.startsWith("sudo ");
    return """
        { "id": "s", "kind": "mend", "title": %s, "why": "w", "settles": [ %s ], "route": "apt",
          "commands": [ { "shell": %s, "cwd": null, "needsRoot": %s, "unattended": null,
            "unless": null } ], "notes": [], "alternatives": [], "cites": [], "level": "required",
          "effect": "downloads about 150 MB", "words": [], "person": false }
        """
        .formatted(
            quoted("Fix " + settles),
            quoted(settles),
            quoted(command.replaceFirst("^sudo ", "")),
            root);
  }

  /** The text as a JSON string. */
  public static String quoted(String text) {
    return text == null
        ? "null"
        : text.codePoints()
            .mapToObj(
                c ->
                    c < ' ' || c == '"' || c == '\\' || c > 0xFFFD && c < 0x10000
                        ? String.format("\\u%04x", c)
                        : Character.toString(c))
            .collect(Collectors.joining("", "\"", "\""));
  }

  public Board board(String... expected) {
    return new BoardMaker(NOW).make(new ReportReader().read(List.of(folder)), List.of(expected));
  }

  /** Counts by name. */
  public static Map<String, Integer> counts(List<org.rfldoctor.cohort.board.CauseGroup.Count> all) {
    return all.stream().collect(Collectors.toMap(c -> c.name(), c -> c.count()));
  }

  /** The findings of the board about the file with this prefix, as {@code kind: sentence}. */
  public static Optional<String> finding(Board board, String name) {
    return board.findings().stream()
        .filter(it -> Path.of(it.source()).getFileName().toString().startsWith(name))
        .map(it -> it.kind().word() + ": " + it.says())
        .reduce((one, other) -> one + "; " + other);
  }

  /** Thirty machines: 7 without libclang, of these 5 Ubuntu; 2 others without clang. */
  public static ReportFiles workshop(Path folder) throws IOException {
    ReportFiles files = new ReportFiles(folder);
    for (int i = 1; i <= 30; i++) {
      String label = String.format("seat-%02d", i);
      if (i <= 5) {
        files.seat(label, "ubuntu", "24.04", "libclang-not-found=sudo apt install libclang-19-dev");
      } else if (i <= 7) {
        files.seat(label, "debian", "12", "libclang-not-found=sudo apt install libclang-dev");
      } else if (i <= 9) {
        files.seat(label, "debian", "13", "clang-not-found=sudo apt install clang lld");
      } else {
        files.seat(label, "fedora", "43");
      }
    }
    return files;
  }

  /** The files of the folder. */
  public Stream<Path> all() throws IOException {
    return Files.list(folder);
  }
}
