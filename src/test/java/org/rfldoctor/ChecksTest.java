package org.rfldoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.engine.cases.CaseRunner;

/**
 * Plays every case of the project's check files. Each known failure has a case or is not
 * detectable.
 */
class ChecksTest {
  /** The known failures, by group, and how many each group has. */
  private static final Map<String, Integer> KNOWN_FAILURES =
      Map.of("T", 18, "N", 6, "S", 5, "C", 19, "L", 8, "K", 12, "F", 5, "G", 13, "P", 2);

  /** Ids that other programs rely on. */
  private static final List<String> FIXED_IDS =
      List.of(
          "rustc-not-found",
          "rustc-not-runnable",
          "rustc-unexpected-output",
          "rustc-too-old",
          "rustc-too-new",
          "rustup-no-default-toolchain",
          "rustup-toolchain-missing",
          "rust-src-missing",
          "rust-src-mismatch",
          "bindgen-not-found",
          "bindgen-not-runnable",
          "bindgen-unexpected-output",
          "bindgen-too-old",
          "bindgen-too-new",
          "bindgen-known-bad",
          "bindgen-libclang-pair",
          "libclang-not-found",
          "libclang-unusable",
          "libclang-unexpected-output",
          "libclang-too-old",
          "libclang-clang-mismatch",
          "clang-not-found",
          "clang-too-old",
          "lld-not-found",
          "llvm-tools-not-found",
          "tree-not-found",
          "tree-too-old",
          "arch-without-rust",
          "rustavailable-failed",
          "config-missing",
          "config-rust-hidden",
          "config-rust-off",
          "config-other-compiler",
          "kdir-without-rust");

  private static final Catalog CATALOG = Catalog.in(Path.of("checks"));

  @TestFactory
  Stream<DynamicTest> everyCaseHasItsExpectedOutcome() {
    CaseRunner rehearsal = new CaseRunner(CATALOG.checks(), CATALOG.tables());
    return CATALOG.cases().stream()
        .map(
            recorded ->
                DynamicTest.dynamicTest(
                    recorded.check() + ": " + recorded.name(),
                    () -> assertThat(rehearsal.play(recorded).differences()).isEmpty()));
  }

  @Test
  void everyKnownFailureHasACaseOrIsListedAsNotDetectable() {
    TreeSet<String> accountedFor = new TreeSet<>();
    CATALOG.cases().forEach(recorded -> accountedFor.addAll(recorded.rows()));
    accountedFor.addAll(CATALOG.tables().get("not-detectable").rows().keySet());

    assertThat(accountedFor).containsExactlyElementsOf(new TreeSet<>(knownFailures()));
  }

  @Test
  void notDetectableFailureHasNoCase() {
    List<String> named = CATALOG.cases().stream().flatMap(c -> c.rows().stream()).toList();

    assertThat(CATALOG.tables().get("not-detectable").rows().keySet())
        .doesNotContainAnyElementsOf(named);
  }

  @Test
  void publishedDiagnosisIdsExist() {
    List<String> ids =
        CATALOG.checks().stream()
            .map(Check::diagnoses)
            .flatMap(List::stream)
            .map(Diagnosis::id)
            .toList();

    assertThat(ids).containsAll(FIXED_IDS);
  }

  private static List<String> knownFailures() {
    List<String> rows = new ArrayList<>();
    KNOWN_FAILURES.forEach(
        (group, count) ->
            IntStream.rangeClosed(1, count)
                .forEach(n -> rows.add(group + (n < 10 ? "0" : "") + n)));
    return rows;
  }
}
