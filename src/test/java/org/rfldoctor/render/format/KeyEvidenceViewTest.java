package org.rfldoctor.render.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Observation.Answer;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.QueryType;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.render.Examined;
import org.rfldoctor.render.Golden;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.terminal.ColorPalette;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.render.terminal.TextPage;
import org.rfldoctor.render.terminal.Theme;
import org.rfldoctor.report.Evidence;
import org.rfldoctor.report.KeyEvidence;

class KeyEvidenceViewTest {

  @Test
  void commandIsShownWithItsExitStatusAndDecisiveLine() {
    assertThat(told(Examined.command("rustc", "--version"), Answer.of(0, "", ""), "rustc 1.63.0"))
        .containsExactly("      $ rustc --version  exit 0: rustc 1.63.0");
  }

  @Test
  void longLineIsTruncatedBelowTheWholeCommand() {
    String line =
        "error: rustup could not choose a version of rustc to run, because none was named";
    assertThat(told(Examined.command("rustc", "--version"), Answer.of(1, "", ""), line))
        .containsExactly(
            "      $ rustc --version",
            "        exit 1: error: rustup could not choose a version of rustc to run, …");
  }

  @Test
  void longCommandOfATrialIsCutOnTheScreen() {
    String script = "clang -Wall " + "-mcmodel=kernel ".repeat(40) + "-c t.c";
    Probe trial = new Probe.Trial(script, Map.of(), Map.of(), Duration.ofSeconds(30));
    assertThat(told(trial, Answer.of(1, "", ""), "error: unknown argument"))
        .containsExactly(
            "      $ clang -Wall -mcmodel=kernel -mcmodel=kernel -mcmodel=kernel …",
            "        exit 1: error: unknown argument");
  }

  @Test
  void missingProgramIsShownWithType() {
    assertThat(told(Examined.command("clang", "--version"), new Observation.Absent("clang"), ""))
        .containsExactly("      $ type -a clang  not there");
  }

  @Test
  void missingFileIsShownWithLs() {
    Probe file = new Probe.FileLookup(List.of("/home/jo/core/lib.rs"), false);
    assertThat(told(file, new Observation.Absent("/home/jo/core/lib.rs"), ""))
        .containsExactly("      $ ls ~/core/lib.rs  not there");
  }

  @Test
  void foundFileIsShownWithCatAndItsDecisiveLine() {
    Probe file = new Probe.FileLookup(List.of("/nowhere", "/etc/motd"), true);
    Observation read = Answer.with(Map.of("path", new Value.FilePath("/etc/motd")));
    assertThat(told(file, read, "Welcome")).containsExactly("      $ cat /etc/motd  Welcome");
  }

  @Test
  void placeIsShownWithFindmnt() {
    Probe place = new Probe.Query(QueryType.PLACE, "/home/jo/build", Map.of());
    assertThat(told(place, Answer.with(Map.of()), ""))
        .containsExactly("      $ findmnt -T /home/jo/build");
  }

  @Test
  void evidenceWithoutACommandIsOmitted() {
    Probe search = new Probe.Query(QueryType.LIBCLANG, "", Map.of());
    assertThat(told(search, Answer.with(Map.of()), "")).isEmpty();
  }

  private static List<String> told(Probe asked, Observation observation, String line) {
    TextPage page =
        new TextPage(new RenderSettings(Theme.UNICODE, ColorPalette.NONE, 80, false, "/home/jo"));
    Evidence evidence = new Evidence("version", asked, observation, Duration.ZERO);
    new KeyEvidenceView(page, Redaction.NONE).write(new KeyEvidence("rustc", evidence, line));
    return Golden.written(page::write).lines().toList();
  }
}
