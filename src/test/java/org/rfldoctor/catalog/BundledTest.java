package org.rfldoctor.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.CheckCase;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.PathStep;
import org.rfldoctor.log.Signature;

/** The packed catalog equals the folder {@code checks}. */
class BundledTest {
  private final Catalog bundled = Catalog.bundled();
  private final Catalog folder = Catalog.in(Path.of("checks"));

  @Test
  void bundledChecksEqualTheFolderInTheSameOrder() {
    assertSame(bundled.checks(), folder.checks(), Check::id);
  }

  @Test
  void bundledTablesFactsAndRoadmapEqualTheFolder() {
    assertThat(bundled.tables()).isEqualTo(folder.tables()).isNotEmpty();
    assertThat(bundled.given()).isEqualTo(folder.given()).isNotEmpty();
    assertSame(bundled.waypoints(), folder.waypoints(), PathStep::id);
  }

  @Test
  void bundledCasesEqualTheFolderWithTheSamePositions() {
    assertSame(bundled.cases(), folder.cases(), it -> it.position() + " " + it.name());
    assertThat(bundled.cases().get(0))
        .extracting(CheckCase::position)
        .asString()
        .startsWith("checks/");
  }

  @Test
  void bundledHashEqualsTheHashOfTheFolder() {
    assertThat(bundled.hash()).isEqualTo(folder.hash()).hasSize(64);
  }

  @Test
  void bundledSignaturesEqualTheFolder() {
    assertThat(texts(bundled.signatures().signatures()))
        .isEqualTo(texts(folder.signatures().signatures()))
        .hasSizeGreaterThan(200);
  }

  @Test
  void bundledCausesOfLogsEqualTheFolder() {
    for (Signature signature : folder.signatures().signatures()) {
      for (String id : signature.diagnosis().stream().toList()) {
        assertThat(bundled.signatures().message(id)).isEqualTo(folder.signatures().message(id));
        assertThat(bundled.signatures().cause(id)).isEqualTo(folder.signatures().cause(id));
      }
    }
  }

  @Test
  void ownerIsFoundWithoutReadingAllChecks() {
    for (Check check : folder.checks()) {
      for (Diagnosis diagnosis : check.diagnoses().stream().limit(1).toList()) {
        Optional<Check> owner = Catalog.bundled().owner(diagnosis.id());
        assertThat(owner.equals(folder.check(check.id()))).as(diagnosis.id()).isTrue();
      }
    }
    assertThat(Catalog.bundled().owner("no-such-diagnosis")).isEmpty();
  }

  private static List<String> texts(List<Signature> signatures) {
    return signatures.stream()
        .map(
            it ->
                List.of(
                        it.id(),
                        it.diagnosis(),
                        it.others(),
                        it.role(),
                        it.texts(),
                        it.texts().stream().map(text -> new String(text.trigger(), UTF_8)).toList(),
                        it.then(),
                        it.times(),
                        it.with(),
                        it.unless(),
                        it.certainWith(),
                        it.contradicts(),
                        it.certainty(),
                        it.settles(),
                        new TreeSet<>(it.explains()),
                        new TreeMap<>(it.given()),
                        it.printedBy())
                    .toString())
        .toList();
  }

  /** Compares one by one and names the first difference. A whole list is too long to print. */
  private static <T> void assertSame(List<T> these, List<T> those, Function<T, String> name) {
    List<String> names = those.stream().map(name).toList();
    assertThat(these).extracting(name).isEqualTo(names).hasSizeGreaterThan(5);
    for (int i = 0; i < names.size(); i++) {
      assertThat(these.get(i).equals(those.get(i))).as(names.get(i)).isTrue();
    }
  }
}
