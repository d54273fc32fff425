package org.rfldoctor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The packages and their allowed edges. */
class ArchitectureTest {
  private static final String ROOT = "org.rfldoctor.";
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.rfldoctor");

  private static final List<String> GROUND = List.of("check", "kernel", "toolchain", "report");
  private static final Map<String, List<String>> MAY_KNOW =
      Map.of(
          "check",
          List.of(),
          "kernel",
          List.of("check"),
          "toolchain",
          List.of("check"),
          "report",
          List.of("check"),
          "catalog",
          GROUND,
          "probe",
          GROUND,
          "engine",
          GROUND,
          "render",
          GROUND);
  private static final Map<String, String> LIBRARY_OF =
      Map.of(
          "picocli..", "cli",
          "org.zeroturnaround..", "probe",
          "org.jline..", "render",
          "com.fasterxml.jackson..", "render",
          "org.snakeyaml..", "catalog");

  @TestFactory
  List<DynamicTest> aPackageKnowsOnlyWhatTheDesignAllows() {
    return MAY_KNOW.keySet().stream()
        .sorted()
        .map(name -> DynamicTest.dynamicTest(name, () -> edges(name).check(HOUSE)))
        .toList();
  }

  private static ArchRule edges(String name) {
    String[] others =
        Arrays.stream("check kernel toolchain report catalog probe engine render cli".split(" "))
            .filter(other -> !other.equals(name) && !MAY_KNOW.get(name).contains(other))
            .map(other -> ROOT + other + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others);
  }

  @TestFactory
  List<DynamicTest> aLibraryLivesInOnePackage() {
    return LIBRARY_OF.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> home(entry.getKey(), entry.getValue()).check(HOUSE)))
        .toList();
  }

  private static ArchRule home(String library, String home) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + home + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  @Test
  void noPackagesKnowEachOtherInACircle() {
    slices().matching("org.rfldoctor.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void onlyTheCommandLineEndsTheProcessOrPrints() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "cli..", ROOT + "catalog..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(HOUSE);
  }

  @Test
  void processesAreStartedInProbeOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "probe..")
        .should()
        .dependOnClassesThat(Predicates.assignableTo(ProcessBuilder.class))
        .check(HOUSE);
  }
}
