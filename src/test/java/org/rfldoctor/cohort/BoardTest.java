package org.rfldoctor.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rfldoctor.cohort.ReportFiles.finding;
import static org.rfldoctor.cohort.ReportFiles.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.cohort.board.Board;
import org.rfldoctor.cohort.board.CauseGroup;
import org.rfldoctor.cohort.board.Seat;
import org.rfldoctor.cohort.read.ReportReader;
import org.rfldoctor.report.Verdict;

class BoardTest {
  @TempDir Path folder;

  private ReportFiles files;

  @BeforeEach
  void setUpEmptyFolder() {
    files = new ReportFiles(folder);
  }

  private static Seat seat(Board board, String name) {
    return board.seats().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void machinesAreGroupedByCauseSystemAndCommand() throws IOException {
    Board board = ReportFiles.workshop(folder).board();

    CauseGroup first = board.causes().get(0);
    assertThat(first.cause()).isEqualTo("libclang-not-found");
    assertThat(first.seats()).hasSize(7);
    assertThat(first.systems().toString()).contains("Ubuntu 24.04, count=5", "Debian 12, count=2");
    assertThat(first.fixes().get(0).commands()).containsExactly("sudo apt install libclang-19-dev");
    assertThat(first.fixes().get(0).seats()).hasSize(5);
    assertThat(board.count(Verdict.READY)).isEqualTo(21);
    assertThat(board.same().get(0)).hasSize(21);
  }

  @Test
  void missingSeatsAreNamed() throws IOException {
    files.seat("Seat-1", "debian", "13");

    assertThat(files.board("seat-1", "seat-2").unanswered()).containsExactly("seat-2");
    assertThat(files.board("seat-1", "seat-2").isGreen()).isFalse();
    assertThat(files.board("seat-1").isGreen()).isTrue();
  }

  @Test
  void theNewestReportOfAMachineCountsAndTheFirstIsKept() throws IOException {
    files.sent("a", "id", "09:30", "debian", "13", "lld-not-found");
    files.sent("a", "id", "09:00", "debian", "13", "clang-not-found", "lld-not-found");
    files.sent("a", "id", "10:00", "debian", "13", "make-not-found");

    Seat seat = files.board().seats().get(0);

    assertThat(seat.reports()).isEqualTo(3);
    assertThat(seat.first().orElseThrow().started()).hasToString("2026-11-20T09:00:00Z");
    assertThat(seat.change().orElseThrow().fixed()).containsExactly("lld-not-found");
    assertThat(seat.change().orElseThrow().appeared()).containsExactly("make-not-found");
  }

  @Test
  void messageOfAMachineListsItsCommands() throws IOException {
    files.seat("a", "debian", "13", "clang-not-found=sudo apt install clang");

    assertThat(files.board().seats().get(0).message())
        .isEqualTo(
            """
            a: not ready.
            - clang: not found (needs ≥ 1)
            Fix clang-not-found:
                sudo apt install clang
            Then run rfl-doctor again.""");
  }

  @Test
  void downloadsAreSummedAndListedForAUsbStick() throws IOException {
    files.seat("a", "debian", "13", "clang-not-found=sudo apt install clang lld");
    files.seat("b", "debian", "13", "clang-not-found=sudo apt install clang $(reboot) `id`");
    files.seat("c", "fedora", "43", "bindgen-not-found=cargo install --locked bindgen-cli");

    Board board = files.board();

    assertThat(board.megabytes()).isEqualTo(450);
    assertThat(board.downloads().get(0).stick().get(0))
        .endsWith(" clang lld")
        .contains("--download-only");
    assertThat(board.downloads().get(0).items().toString()).contains("clang, count=2");
    assertThat(board.downloads().get(1).items().toString()).contains("bindgen-cli");
  }

  @Test
  void unreadableFilesAreNamedAndOthersAreRead() throws IOException {
    String good = json("good", "1", "09:00", "debian", "13");
    files.seat("ready", "debian", "13");
    files.file("array.json", "[]").file("empty.json", "").file("word.json", "hello");
    files.file("cut.json", good.substring(0, good.length() / 2));
    files.file("twice.json", good + good);
    files.file("other.json", "{\"schemaVersion\": 1, \"tool\": {\"name\": \"goss\"}}");
    files.file("nul.json", "\u0000\u0001");
    Files.write(
        folder.resolve("latin.json"),
        good.replace("good", "ü").getBytes(StandardCharsets.ISO_8859_1));
    Files.createSymbolicLink(folder.resolve("dangling.json"), folder.resolve("nowhere"));
    files.file("deep.json", "{\"a\":" + "[".repeat(9999));
    try (var huge = Files.newOutputStream(folder.resolve("huge.json"))) {
      huge.write(good.getBytes(StandardCharsets.UTF_8));
      huge.write(" ".repeat(ReportReader.LARGEST).getBytes(StandardCharsets.UTF_8));
    }

    Board board = files.board();

    assertThat(board.seats()).extracting(Seat::name).containsExactly("ready");
    assertThat(finding(board, "array")).hasValue("broken: is no JSON: it is no JSON object");
    assertThat(finding(board, "cut")).hasValue("truncated: is truncated: it ends too early");
    assertThat(finding(board, "empty").orElseThrow()).startsWith("truncated");
    assertThat(finding(board, "twice").orElseThrow()).contains("more after its end");
    assertThat(finding(board, "other")).hasValue("no-report: it is no report of rfl-doctor");
    assertThat(finding(board, "dangling").orElseThrow()).startsWith("unreadable");
    assertThat(finding(board, "huge").orElseThrow()).isEqualTo("too-large: has more than 16 MB");
    for (String name : List.of("word", "nul", "latin", "deep")) {
      assertThat(finding(board, name).orElseThrow()).startsWith("broken: is no JSON: ");
    }
    assertThat(board.unread()).isEqualTo(11);
  }

  @Test
  void otherSchemaVersionsAreReadAndNamed() throws IOException {
    String report = json("x", "1", "09:00", "debian", "13");
    files.file("new.json", report.replace("\"schemaVersion\": 1", "\"schemaVersion\": 9"));
    files.file(
        "old.json",
        report
            .replace("\"schemaVersion\": 1,", "")
            .replace("\"x\"", "\"y\"")
            .replace("\"1\", \"label\"", "\"2\", \"label\""));

    Board board = files.board();

    assertThat(board.seats()).hasSize(2);
    assertThat(finding(board, "new").orElseThrow()).contains("schemaVersion 9, newer");
    assertThat(finding(board, "old").orElseThrow()).contains("no schemaVersion");
  }

  @Test
  void aCopyIsCountedOnceAndNamed() throws IOException {
    files.seat("a", "debian", "13").seat("a", "debian", "13");

    Board board = files.board();

    assertThat(board.seats()).hasSize(1);
    assertThat(board.seats().get(0).reports()).isEqualTo(1);
    assertThat(finding(board, "a-2").orElseThrow()).startsWith("duplicate: is a copy of ");
  }

  @Test
  void aForgedVerdictDoesNotCount() throws IOException {
    String report = json("forger", "1", "09:00", "debian", "13", "clang-not-found");
    files.file("forged.json", report.replace("\"not-ready\"", "\"ready\""));

    Board board = files.board();

    assertThat(seat(board, "forger").report().verdict()).isEqualTo(Verdict.NOT_READY);
    assertThat(finding(board, "forged").orElseThrow())
        .contains("claims 'ready', but by its checks it is 'not-ready'");
  }

  @Test
  void labelUsedByTwoMachinesIsReported() throws IOException {
    files.sent("seat-1", "id-1", "09:00", "debian", "13", "clang-not-found");
    files.sent("seat-1", "id-2", "09:30", "debian", "13");

    Board board = files.board();

    assertThat(board.seats()).extracting(Seat::name).containsExactly("seat-1", "seat-1 (id-2)");
    assertThat(finding(board, "seat-1-1").orElseThrow()).contains("used by 2 machines");
  }

  @Test
  void machinesWithTheSameIdAreSeparateSeats() throws IOException {
    files.sent("seat-1", "same", "09:00", "debian", "13");
    files.sent("seat-2", "same", "09:00", "debian", "13", "clang-not-found");

    Board board = files.board();

    assertThat(board.seats()).hasSize(2);
    assertThat(finding(board, "seat-1").orElseThrow()).contains("the same id as 1 other");
  }

  @Test
  void missingChecksAndFutureDateAreReported() throws IOException {
    files.seat("a", "debian", "13");
    String report = json("b", "b", "09:00", "debian", "13");
    int last = report.indexOf(", { \"id\": \"pad-4\"");
    String few = report.substring(0, last) + report.substring(report.indexOf(" ], \"steps\""));
    files.file("b-.json", few);
    files.file(
        "late.json", json("c", "c", "09:00", "debian", "13").replace("2026-11-20", "2031-01-01"));

    Board board = files.board();

    assertThat(finding(board, "b-").orElseThrow()).contains("ran 3 of 4 checks");
    assertThat(finding(board, "late").orElseThrow()).contains("dated in the future");
  }

  @Test
  void anEmptyFolderIsAnEmptyBoard() {
    assertThat(files.board().seats()).isEmpty();
    assertThat(files.board().isGreen()).isFalse();
  }
}
