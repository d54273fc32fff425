package org.rfldoctor.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Observation.Answer;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.Question;
import org.rfldoctor.check.Value;
import org.rfldoctor.report.Evidence;
import org.rfldoctor.report.Proof;

class ProofTextTest {

  @Test
  void aCommandWithItsEndAndItsDecisiveLine() {
    assertThat(told(Examined.command("rustc", "--version"), Answer.of(0, "", ""), "rustc 1.63.0"))
        .containsExactly("      $ rustc --version  exit 0: rustc 1.63.0");
  }

  @Test
  void aLongLineIsCutAndTheCommandIsNot() {
    String line =
        "error: rustup could not choose a version of rustc to run, because none was named";
    assertThat(told(Examined.command("rustc", "--version"), Answer.of(1, "", ""), line))
        .containsExactly(
            "      $ rustc --version",
            "        exit 1: error: rustup could not choose a version of rustc to run, …");
  }

  @Test
  void aProgramThatIsNotThereIsLookedFor() {
    assertThat(told(Examined.command("clang", "--version"), new Observation.Absent("clang"), ""))
        .containsExactly("      $ type -a clang  not there");
  }

  @Test
  void aFileThatIsNotThereIsListed() {
    Probe file = new Probe.FileAt(List.of("/home/jo/core/lib.rs"), false);
    assertThat(told(file, new Observation.Absent("/home/jo/core/lib.rs"), ""))
        .containsExactly("      $ ls ~/core/lib.rs  not there");
  }

  @Test
  void aFileThatIsThereIsReadForItsLine() {
    Probe file = new Probe.FileAt(List.of("/nowhere", "/etc/motd"), true);
    Observation read = Answer.with(Map.of("path", new Value.Location("/etc/motd")));
    assertThat(told(file, read, "Welcome")).containsExactly("      $ cat /etc/motd  Welcome");
  }

  @Test
  void aPlaceIsShownByItsMount() {
    Probe place = new Probe.Ask(Question.PLACE, "/home/jo/build", Map.of());
    assertThat(told(place, Answer.with(Map.of()), ""))
        .containsExactly("      $ findmnt -T /home/jo/build");
  }

  @Test
  void whatNoCommandShowsIsLeftOut() {
    Probe search = new Probe.Ask(Question.LIBCLANG, "", Map.of());
    assertThat(told(search, Answer.with(Map.of()), "")).isEmpty();
  }

  private static List<String> told(Probe asked, Observation observation, String line) {
    Page page = new Page(new Look(Theme.UNICODE, Palette.NONE, 80, false, "/home/jo"));
    Evidence evidence = new Evidence("version", asked, observation, Duration.ZERO);
    new ProofText(page, Redaction.NONE).write(new Proof("rustc", evidence, line));
    return Golden.written(page::write).lines().toList();
  }
}
