package org.rfldoctor.log.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.catalog.SignatureCatalog;
import org.rfldoctor.log.Cause;
import org.rfldoctor.log.LogDiagnosis;
import org.rfldoctor.log.LogFragment;
import org.rfldoctor.log.Role;
import org.rfldoctor.log.Signature;

/** Each signature matches the marked line of its fragment. No other signature names the cause. */
class SignatureFragmentsTest {
  private static final SignatureCatalog CATALOG = Catalog.in(Path.of("checks")).signatures();
  private static final Map<String, Signature> BY_ID =
      CATALOG.signatures().stream().collect(Collectors.toMap(Signature::id, it -> it));
  private static final LogJudge JUDGE = new LogJudge(CATALOG.signatures());

  @TestFactory
  Stream<DynamicTest> fragmentOfASignatureNamesItsCauseOnTheMarkedLine() {
    return CATALOG.fragments().stream()
        .map(one -> DynamicTest.dynamicTest(one.signature(), () -> assertNamed(one)));
  }

  private static void assertNamed(LogFragment fragment) {
    Signature own = BY_ID.get(fragment.signature());
    Map<Long, Set<String>> found = new LinkedHashMap<>();
    LogDiagnosis diagnosis = diagnose(String.join("\n", fragment.lines()) + "\n", found);

    assertThat(found.getOrDefault((long) fragment.decisive(), Set.of())).contains(own.id());
    if (own.role() == Role.FAILURE) {
      assertThat(diagnosis.causes())
          .extracting(cause -> cause.signature().id())
          .containsExactly(own.id());
      assertThat(diagnosis.causes().get(0).evidence().line()).isEqualTo(fragment.decisive());
    } else {
      assertThat(diagnosis.causes())
          .extracting(Cause::signature)
          .allSatisfy(cause -> assertThat(cause.id()).isEqualTo(own.id()));
    }
  }

  @Test
  void everySignatureHasAFragment() {
    assertThat(CATALOG.fragments()).hasSameSizeAs(CATALOG.signatures()).hasSizeGreaterThan(200);
  }

  @Test
  void bundledSignaturesAreThoseOfTheFolder() {
    SignatureCatalog bundled = Catalog.bundled().signatures();

    assertThat(bundled.signatures())
        .extracting(Signature::id)
        .containsExactlyInAnyOrderElementsOf(BY_ID.keySet());
    assertThat(bundled.fragments()).isEmpty();
  }

  @Test
  void everyCauseHasAMessage() {
    Catalog catalog = Catalog.bundled();
    Set<String> silent = new TreeSet<>();
    for (Signature signature : CATALOG.signatures()) {
      signature
          .diagnosis()
          .filter(id -> message(catalog, id).filter(text -> !text.isBlank()).isEmpty())
          .ifPresent(silent::add);
    }
    assertThat(silent).isEmpty();
  }

  private static Optional<String> message(Catalog catalog, String id) {
    return CATALOG
        .message(id)
        .or(() -> CATALOG.cause(id).map(cause -> cause.says().variants().get(0).text()))
        .or(
            () ->
                catalog.checks().stream()
                    .flatMap(check -> check.diagnosis(id).stream())
                    .map(it -> it.says().variants().get(0).text())
                    .findFirst());
  }

  private static LogDiagnosis diagnose(String log, Map<Long, Set<String>> found) {
    try {
      return JUDGE.diagnose(
          new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)),
          (signature, line) ->
              found.computeIfAbsent(line, any -> new TreeSet<>()).add(signature.id()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static List<String> rows() {
    return CATALOG.fragments().stream().flatMap(fragment -> fragment.row().stream()).toList();
  }
}
