package org.rfldoctor.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rfldoctor.engine.Sample.check;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.engine.PaperMachine;
import org.rfldoctor.report.KeyEvidence;
import org.rfldoctor.report.KeyEvidenceFinder;
import org.rfldoctor.report.Result;

class ProofsTest {
  private static final Check RUSTC =
      check("rustc")
          .run("who", "file", "rustc")
          .run("version", "rustc", "--version")
          .version("rustc.version", "version")
          .pass("rustc.version >= 1.78.0")
          .fails("rustc-too-old", "rustc.version < 1.78.0")
          .fails("rustc-not-runnable", "version.exit != 0")
          .done();
  private static final Check CLIPPY =
      check("clippy")
          .uses("rustc")
          .run("clippy", "clippy-driver", "--version")
          .pass("rustc.version >= 1.78.0")
          .fails("clippy-too-old", "rustc.version < 1.78.0")
          .done();

  private final PaperMachine machine = new PaperMachine();

  @Test
  void evidenceOfAVersionIsTheCommandThatPrintedIt() {
    machine.prints("file rustc", "a program");
    machine.prints("rustc --version", "Welcome\nrustc 1.63.0 (abc)");

    assertThat(proof("rustc", RUSTC)).isEqualTo("rustc version, exit 0: rustc 1.63.0 (abc)");
  }

  @Test
  void evidenceOfAFailureIsItsErrorLine() {
    machine.prints("file rustc", "a program");
    String complaint = "info: wait\nerror: no default\nhelp: set one";
    machine.answers("rustc --version", Observation.Answer.of(1, "", complaint));

    assertThat(proof("rustc", RUSTC)).isEqualTo("rustc version, exit 1: error: no default");
  }

  @Test
  void evidenceForAFactOfAnotherCheckIsThatChecksCommand() {
    machine.prints("file rustc", "a program");
    machine.prints("rustc --version", "rustc 1.63.0");
    machine.prints("clippy-driver --version", "clippy 0.1.63");

    assertThat(proof("clippy", RUSTC, CLIPPY)).isEqualTo("rustc version, exit 0: rustc 1.63.0");
  }

  @Test
  void checkWithoutProbesHasTheEvidenceOfItsConsequence() {
    Check words = check("words").pass("known asked.for").fails("several-words", "true").done();
    Check make =
        check("make")
            .run("answer", "make", "rustavailable")
            .pass("answer.exit = 0")
            .failsBecause("several-words", "make-failed", "answer.exit != 0")
            .done();
    machine.answers("make rustavailable", Observation.Answer.of(2, "", "*** not found"));

    assertThat(proof("words", words, make)).isEqualTo("make answer, exit 2: *** not found");
  }

  @Test
  void missingProgramIsNotEvidenceOfAMissingFile() {
    Check libelf =
        check("libelf")
            .file("header", "/usr/include/gelf.h")
            .run("compiled", "clang", "-include", "gelf.h")
            .pass("header.ended = 'exit' or compiled.exit = 0")
            .fails(
                "headers-missing",
                "header.ended = 'not-found' and not (compiled.ended = 'exit' and compiled.exit = 0)")
            .done();

    assertThat(proof("libelf", libelf)).startsWith("libelf header");
  }

  @Test
  void passedCheckHasNoEvidence() {
    machine.prints("file rustc", "a program");
    machine.prints("rustc --version", "rustc 1.85.1");

    assertThat(proof("rustc", RUSTC)).isEmpty();
  }

  private String proof(String id, Check... checks) {
    CheckScheduler.Listener nobody =
        new CheckScheduler.Listener() {
          @Override
          public void started(Check check) {}

          @Override
          public void finished(Result result) {}
        };
    List<Result> results =
        new CheckScheduler(
                List.of(checks),
                Map.of(),
                machine,
                UnaryOperator.identity(),
                nobody,
                PackagePrefetcher.NONE)
            .run(Facts.NONE);
    return results.stream()
        .filter(result -> result.check().id().equals(id))
        .flatMap(result -> new KeyEvidenceFinder(results).of(result).stream())
        .map(ProofsTest::told)
        .findFirst()
        .orElse("");
  }

  private static String told(KeyEvidence proof) {
    return proof.check()
        + " "
        + proof.evidence().name()
        + ", "
        + proof.ending()
        + ": "
        + proof.line();
  }
}
