package org.rfldoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.CheckCase;
import org.rfldoctor.check.Status;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.engine.cases.Explainer;
import org.rfldoctor.report.Explanation;
import org.rfldoctor.report.Outcome;
import org.rfldoctor.report.Result;

/** Every page of explain reads as sentences about a machine, not as templates. */
class ExplanationsTest {
  /** A placeholder without a value: a lone {@code ?}, <code>{name}</code> or {@code <name>}. */
  private static final Pattern UNFILLED =
      Pattern.compile("(?<![?.\\w*+)\\]])\\?(?![?\\w])|\\{[a-z]+\\.[\\w.]+}|<[a-z]+\\.\\w+>");

  private static final Catalog CATALOG = Catalog.bundled();
  private static final List<CheckCase> CASES = CATALOG.cases();
  private static final Facts DEBIAN = new Facts(Map.of("machine.manager", new Value.Text("apt")));

  private static Explainer explainer(Facts machine) {
    return new Explainer(CATALOG.checks(), CATALOG.tables(), CATALOG.given(), CASES, machine);
  }

  @TestFactory
  Stream<DynamicTest> everyDiagnosisIsExplainedWithValues() {
    Explainer explainer = explainer(DEBIAN);
    return CATALOG.checks().stream()
        .map(
            check ->
                DynamicTest.dynamicTest(
                    check.id(), () -> hasValues(explainer.explain(check, Optional.empty()))));
  }

  private static void hasValues(Explanation explanation) {
    for (Explanation.OfDiagnosis diagnosis : explanation.diagnoses()) {
      assertThat(diagnosis.message()).as(diagnosis.id()).isNotBlank();
      assertThat(texts(diagnosis))
          .as(diagnosis.id())
          .noneMatch(text -> UNFILLED.matcher(text).find());
    }
  }

  private static List<String> texts(Explanation.OfDiagnosis diagnosis) {
    List<String> texts = new ArrayList<>(List.of(diagnosis.message()));
    texts.addAll(diagnosis.elsewhere());
    Stream.concat(diagnosis.remedies().stream(), diagnosis.others().stream())
        .forEach(
            remedy -> {
              texts.add(remedy.title());
              texts.addAll(remedy.commands());
              remedy.note().ifPresent(texts::add);
            });
    return texts;
  }

  @Test
  void foundDiagnosisIsExplainedWithValuesOfThisMachine() {
    Check rustSrc = CATALOG.check("rust-src").orElseThrow();
    Outcome found =
        new Outcome(
            Status.FAIL,
            rustSrc.diagnosis("rust-src-missing"),
            "The source is not in /opt.",
            "",
            "",
            false,
            List.of(),
            List.of());
    Result here = new Result(rustSrc, found, Facts.NONE, List.of(), Duration.ZERO);

    Explanation explained = explainer(DEBIAN).explain(rustSrc, Optional.of(here));

    assertThat(explained.diagnosis("rust-src-missing"))
        .hasValueSatisfying(
            it -> {
              assertThat(it.example()).isEmpty();
              assertThat(it.message()).isEqualTo("The source is not in /opt.");
            });
    assertThat(explained.diagnosis("rustc-sysroot-failed"))
        .hasValueSatisfying(it -> assertThat(it.example()).isPresent());
  }

  @Test
  void commandsOfOtherDistributionsAreListedSeparately() {
    Check rustSrc = CATALOG.check("rust-src").orElseThrow();

    Explanation.OfDiagnosis missing =
        explainer(DEBIAN)
            .explain(rustSrc, Optional.empty())
            .diagnosis("rust-src-missing")
            .orElseThrow();

    assertThat(missing.elsewhere())
        .contains("dnf install rust-src")
        .doesNotContain("apt install rust-src");
    assertThat(Stream.concat(missing.remedies().stream(), missing.others().stream()))
        .flatMap(Explanation.OfRemedy::commands)
        .contains("sudo apt install rust-src")
        .noneMatch(command -> command.contains("dnf"));
  }

  @Test
  void llvmEqualsOneIsNotFilledIntoAPackageName() {
    Check libclang = CATALOG.check("libclang").orElseThrow();

    Explanation.OfDiagnosis missing =
        explainer(DEBIAN)
            .explain(libclang, Optional.empty())
            .diagnosis("libclang-not-found")
            .orElseThrow();

    assertThat(Stream.concat(missing.remedies().stream(), missing.others().stream()))
        .flatMap(Explanation.OfRemedy::commands)
        .as("LLVM=1 is no suffix of a package")
        .noneMatch(command -> command.contains("libclang1-dev"));
  }
}
