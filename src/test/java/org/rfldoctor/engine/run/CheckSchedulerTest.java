package org.rfldoctor.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rfldoctor.engine.Sample.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.FactDefinition.Source;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Status;
import org.rfldoctor.check.value.FactType;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.engine.PaperMachine;
import org.rfldoctor.render.Systems;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Verdict;

class CheckSchedulerTest {
  private static final CheckScheduler.Listener NOBODY =
      new CheckScheduler.Listener() {
        @Override
        public void started(Check check) {}

        @Override
        public void finished(Result result) {}
      };

  private static final Check RUSTC =
      check("rustc")
          .run("version", "rustc", "--version")
          .version("rustc.version", "version")
          .pass("rustc.version >= 1.78.0")
          .fails("rustc-not-found", "version.ended = 'not-found'")
          .fails("rustc-too-old", "rustc.version < 1.78.0")
          .done();
  private static final Check RUST_SRC =
      check("rust-src")
          .needs("rustc")
          .run("core", "ls", "{rustc.version}/core")
          .pass("core.exit = 0")
          .fails("rust-src-missing", "core.exit != 0")
          .done();

  private final PaperMachine machine = new PaperMachine();

  @Test
  void suitableToolPasses() {
    machine.prints("rustc --version", "rustc 1.85.1");

    assertThat(lines(RUSTC)).containsExactly("rustc: pass");
  }

  @Test
  void firstMatchingDiagnosisIsTheOutcome() {
    machine.prints("rustc --version", "rustc 1.63.0");

    assertThat(lines(RUSTC)).containsExactly("rustc: fail rustc-too-old");
    assertThat(verdict(RUSTC)).isEqualTo(Verdict.NOT_READY);
  }

  @Test
  @Timeout(30)
  void errorInAProbeIsABugAndOtherChecksContinue() {
    machine.breaks("rustc --version", new OutOfMemoryError("Java heap space"));

    List<String> lines = lines(RUSTC, check("other").pass("1 = 1").done());

    assertThat(lines.get(0)).startsWith("rustc: unknown (java.lang.OutOfMemoryError: Java heap");
    assertThat(lines.get(1)).isEqualTo("other: pass");
  }

  @Test
  @Timeout(30)
  void errorOutsideOfAProbeEndsTheRunWithWaitingChecks() {
    CheckScheduler.Listener broken =
        new CheckScheduler.Listener() {
          @Override
          public void started(Check check) {
            throw new OutOfMemoryError("Java heap space");
          }

          @Override
          public void finished(Result result) {}
        };
    CheckScheduler checkup = checkup(List.of(RUSTC, RUST_SRC), broken);

    assertThatThrownBy(() -> checkup.run(Facts.NONE))
        .hasRootCauseInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void checkIsBlockedByTheCheckOfItsMissingFact() {
    assertThat(lines(RUSTC, RUST_SRC))
        .containsExactly("rustc: fail rustc-not-found", "rust-src: blocked by rustc");
  }

  @Test
  void failureWithAKnownFactDoesNotBlock() {
    machine.prints("rustc --version", "rustc 1.63.0").prints("ls 1.63.0/core", "");

    assertThat(lines(RUSTC, RUST_SRC))
        .containsExactly("rustc: fail rustc-too-old", "rust-src: pass");
  }

  @Test
  void hangingToolIsUnknownAndNotMissing() {
    machine.answers("rustc --version", new Observation.TimedOut(Duration.ofSeconds(10), "", ""));

    assertThat(lines(RUSTC, RUST_SRC))
        .containsExactly(
            "rustc: unknown (rustc: did not answer within 10 s)", "rust-src: blocked by rustc");
    assertThat(verdict(RUSTC, RUST_SRC)).isEqualTo(Verdict.UNSURE);
  }

  @Test
  void tooMuchOutputMakesTheCheckUnknown() {
    Check wrapped =
        check("wrapped")
            .run("version", "rustc", "--version")
            .version("rustc.version", "version")
            .pass("known rustc.version")
            .fails("rustc-not-found", "not known rustc.version")
            .done();
    machine.answers("rustc --version", new Observation.Flooded(1 << 20, "", ""));

    assertThat(lines(wrapped))
        .containsExactly("wrapped: unknown (rustc: printed more than 1024 KiB and was ended)");
  }

  @Test
  void optionalNeedDoesNotBlock() {
    Check editor =
        check("editor")
            .uses("rustc")
            .pass("not known rustc.version or rustc.version >= 1.0.0")
            .done();

    assertThat(lines(RUSTC, editor)).containsExactly("rustc: fail rustc-not-found", "editor: pass");
  }

  @Test
  void crashingCheckIsABugAndOtherChecksContinue() {
    Check crash = check("crash").run("it", "crash").done();
    machine.prints("rustc --version", "rustc 1.85.1");

    List<Result> results = run(crash, RUSTC);

    assertThat(results.get(0).outcome().bug()).isTrue();
    assertThat(results.get(0).outcome().says()).contains("our own mistake");
    assertThat(results.get(1).outcome().status()).isEqualTo(Status.PASS);
    assertThat(report(results).hasBug()).isTrue();
  }

  @Test
  void checkThatDoesNotApplyIsSkippedWithoutRunningProbes() {
    Check gcc = check("gcc").applies("make.llvm = ''").run("version", "gcc").done();

    assertThat(lines(gcc)).containsExactly("gcc: skipped (does not apply)");
    assertThat(machine.asked).isEmpty();
  }

  @Test
  void failedCauseExplainsItsConsequence() {
    Check available =
        check("rustavailable")
            .run("make", "make", "rustavailable")
            .pass("make.exit = 0")
            .failsBecause("rustc-too-old", "rustavailable-failed", "make.exit != 0")
            .done();
    machine.prints("rustc --version", "rustc 1.63.0");
    machine.answers("make rustavailable", Observation.Answer.of(2, "", "too old"));

    Result explained = run(RUSTC, available).get(1);

    assertThat(explained.outcome().explainedBy()).containsExactly("rustc-too-old");
    assertThat(explained.isProblem()).isFalse();
  }

  @Test
  void checkAsACauseStandsForAllOfItsDiagnoses() {
    Check available =
        check("rustavailable")
            .run("make", "make", "rustavailable")
            .pass("make.exit = 0")
            .failsBecause("rustc", "rustavailable-failed", "make.exit != 0")
            .done();
    machine.answers("make rustavailable", Observation.Answer.of(2, "", "too old"));

    machine.prints("rustc --version", "rustc 1.63.0");
    assertThat(run(RUSTC, available).get(1).outcome().explainedBy())
        .containsExactly("rustc-too-old");

    machine.prints("rustc --version", "rustc 1.85.1");
    assertThat(run(RUSTC, available).get(1).outcome().explainedBy()).isEmpty();
  }

  @Test
  void failureWithoutItsCauseIsAProblem() {
    Check available =
        check("rustavailable")
            .run("make", "make", "rustavailable")
            .pass("make.exit = 0")
            .failsBecause("rustc-too-old", "rustavailable-failed", "make.exit != 0")
            .done();
    machine.prints("rustc --version", "rustc 1.85.1");
    machine.answers("make rustavailable", Observation.Answer.of(2, "", "odd"));

    assertThat(run(RUSTC, available).get(1).isProblem()).isTrue();
  }

  @Test
  void aFactWaitsForTheProbesOfItsEarlierSources() {
    Check minimums =
        check("minimums")
            .run("script", "min-tool-version", "rustc")
            .fact(
                "tree.min.rustc",
                FactType.VERSION,
                new Source.Match("script", "stdout", ".+"),
                new Source.Composed("1.0.0", Optional.empty(), Optional.empty()))
            .pass("tree.min.rustc = 1.78.0")
            .done();
    machine.prints("min-tool-version rustc", "1.78.0\n");

    assertThat(lines(minimums)).containsExactly("minimums: pass");
  }

  @Test
  void resultsStayInCatalogOrderWhateverEndsFirst() {
    Check first = check("first").needs("last").run("it", "true").pass("it.exit = 0").done();
    Check last = check("last").run("it", "true").pass("it.exit = 0").done();
    machine.prints("true", "");

    assertThat(lines(first, last)).containsExactly("first: pass", "last: pass");
  }

  @Test
  void listenerReceivesStartAndEndOfEachCheck() {
    List<String> told = Collections.synchronizedList(new ArrayList<>());
    machine.prints("rustc --version", "rustc 1.85.1");

    checkup(
            List.of(RUSTC),
            new CheckScheduler.Listener() {
              @Override
              public void started(Check check) {
                told.add("started " + check.id());
              }

              @Override
              public void finished(Result result) {
                told.add("finished " + result.check().id());
              }
            })
        .run(Facts.NONE);

    assertThat(told).containsExactly("started rustc", "finished rustc");
  }

  @Test
  void packagesArePrefetchedWhenNothingIsLeftToStart() {
    List<String> told = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch prefetched = new CountDownLatch(1);
    Check slow = check("slow").run("it", "slow").pass("it.exit = 0").done();
    machine.waits("slow", prefetched);

    PackagePrefetcher prefetcher =
        soFar -> {
          soFar.forEach(result -> told.add(line(result)));
          prefetched.countDown();
        };

    checkup(List.of(slow), NOBODY, prefetcher).run(Facts.NONE);

    assertThat(told).containsExactly("slow: unknown (interrupted before it was known)");
  }

  private Verdict verdict(Check... checks) {
    return report(run(checks)).verdict();
  }

  private static Report report(List<Result> results) {
    return new Report(
        true,
        "1",
        "",
        Instant.EPOCH,
        Duration.ZERO,
        Optional.empty(),
        Systems.of(Facts.NONE),
        results,
        List.of(),
        false);
  }

  private List<String> lines(Check... checks) {
    return run(checks).stream().map(CheckSchedulerTest::line).toList();
  }

  private static String line(Result result) {
    StringBuilder line = new StringBuilder(result.check().id() + ": ");
    line.append(result.outcome().status().word());
    result.outcome().diagnosis().ifPresent(diagnosis -> line.append(" ").append(diagnosis.id()));
    if (!result.outcome().blockedBy().isEmpty()) {
      line.append(" by ").append(String.join(", ", result.outcome().blockedBy()));
    } else if (result.outcome().diagnosis().isEmpty() && !result.outcome().says().isEmpty()) {
      line.append(" (").append(result.outcome().says()).append(")");
    }
    return line.toString();
  }

  private List<Result> run(Check... checks) {
    Facts given = new Facts(Map.of("make.llvm", new Value.Text("1")));
    return checkup(List.of(checks), NOBODY).run(given);
  }

  private CheckScheduler checkup(List<Check> checks, CheckScheduler.Listener listener) {
    return checkup(checks, listener, PackagePrefetcher.NONE);
  }

  private CheckScheduler checkup(
      List<Check> checks, CheckScheduler.Listener listener, PackagePrefetcher prefetcher) {
    return new CheckScheduler(
        checks, Map.of(), machine, UnaryOperator.identity(), listener, prefetcher);
  }
}
