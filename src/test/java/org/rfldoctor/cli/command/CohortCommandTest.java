package org.rfldoctor.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.cli.CommandLineRunner;
import org.rfldoctor.cli.base.ProcessEnvironment;
import org.rfldoctor.cli.base.Workshop;
import org.rfldoctor.cohort.ReportFiles;

class CohortCommandTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    out.getBuffer().setLength(0);
    ProcessEnvironment here =
        new ProcessEnvironment(Map.of(), folder, false, false, false, 0, 80, true);
    return new CommandLineRunner(here, new PrintWriter(out), new PrintWriter(err)).run(args);
  }

  private void workshop() throws IOException {
    ReportFiles.workshop(Files.createDirectories(folder.resolve("reports")));
  }

  @Test
  void boardListsCausesAndMissingSeats() throws IOException {
    workshop();
    Files.writeString(folder.resolve("names"), "seat-01\n\n# a comment\nseat-31  # late\n");

    assertThat(run("cohort", "reports", "--expect", "names")).isEqualTo(1);

    assertThat(out.toString())
        .startsWith("30 machines: 21 ready, 9 not ready. 1 has not answered.")
        .contains("libclang-not-found  7 of 30, of these 5 Ubuntu 24.04, 2 Debian 12")
        .contains("Not answered\n    seat-31");
  }

  @Test
  void boardWithAllMachinesReadyExitsWithZero() throws IOException {
    new ReportFiles(Files.createDirectories(folder.resolve("reports"))).seat("a", "debian", "13");

    assertThat(run("cohort", "reports/a-1.json")).isZero();
  }

  @Test
  void boardFilesHaveTheFormatOfTheirEndings() throws IOException {
    workshop();

    run("cohort", "reports", "-o", "b.html", "-o", "b.csv", "-o", "b.json");

    assertThat(folder.resolve("b.html")).content().startsWith("<!DOCTYPE html>");
    assertThat(folder.resolve("b.csv")).content().startsWith("seat,verdict,");
    assertThat(folder.resolve("b.json")).content().startsWith("{\n  \"schemaVersion\": 1");
    assertThat(out.toString()).startsWith("30 machines");
  }

  @Test
  void eachMachineGetsItsMessage() throws IOException {
    workshop();

    run("cohort", "reports", "--messages");

    assertThat(out.toString())
        .contains("seat-08: not ready.\n- clang: not found (needs ≥ 1)\nFix clang-not-found:\n")
        .contains("    sudo apt install clang lld\nThen run rfl-doctor again.\n")
        .contains("seat-30: ready. Nothing to do.");
  }

  @Test
  void aMissingFolderIsRefused() {
    assertThat(run("cohort", "nowhere")).isEqualTo(2);
    assertThat(err.toString()).contains("there is no file or folder " + folder + "/nowhere");
  }

  @Test
  void aScriptIsPrintedFromTheReportOfAnotherMachine() throws IOException {
    Workshop workshop = new Workshop(folder.resolve("seat"));
    workshop.terminal = false;
    workshop.asksFor("hammer", "run: touch hammer");
    workshop.check("--format", "json", "--label", "seat-07");
    Path report = Files.writeString(folder.resolve("seat-07.json"), workshop.result());
    workshop.guide("--print");
    String there = workshop.result();

    assertThat(run("guide", "--print", "--from", report.toString())).isZero();

    assertThat(out.toString()).contains("seat-07", "touch hammer");
    assertThat(out.toString().lines().filter(line -> !line.startsWith("#")))
        .containsExactlyElementsOf(there.lines().filter(line -> !line.startsWith("#")).toList());
  }

  @Test
  void aRedactedCommandIsNotPartOfTheScript() throws IOException {
    String report =
        ReportFiles.json("a", "a", "09:00", "d", "1", "x-not-found=cp /home/<user>/x .");
    Files.writeString(folder.resolve("a.json"), report);

    run("guide", "--print", "--from", "a.json");

    assertThat(out.toString())
        .doesNotContain("\ncp ")
        .contains("Not done by this script")
        .contains("Fix x-not-found");
  }
}
