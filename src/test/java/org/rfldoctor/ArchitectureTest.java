package org.rfldoctor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private static final List<String> GROUND =
      List.of("check", "kernel", "toolchain", "report", "log");
  private static final Map<String, List<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("check", List.of()),
          Map.entry("json", List.of()),
          Map.entry("log", List.of()),
          Map.entry("kernel", List.of("check")),
          Map.entry("toolchain", List.of("check")),
          Map.entry("report", List.of("check", "log")),
          Map.entry("catalog", GROUND),
          Map.entry("profile", List.of("check", "kernel", "toolchain", "report", "log", "catalog")),
          Map.entry("probe", GROUND),
          Map.entry("engine", GROUND),
          Map.entry("render", List.of("check", "kernel", "toolchain", "report", "log", "json")),
          Map.entry("cohort", List.of("check", "report", "log", "json", "render")));

  /** Packages whose sub-packages are one format each. */
  private static final Map<String, List<String>> FORMATS =
      Map.of(
          "render",
          List.of("text", "json", "markdown", "junit", "tap", "github", "html", "prometheus"),
          "cohort",
          List.of("text", "json", "csv", "html"));

  private static final SliceAssignment EACH_FOLDER =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
          return "each folder";
        }
      };

  private static final Map<String, List<String>> ENTRY_TYPES =
      Map.of(
          "catalog",
          List.of(
              "Catalog",
              "CheckSkeleton",
              "SignatureCatalog",
              "InvalidCatalogException",
              "CaseWriter",
              "CatalogDirectoryReader",
              "CatalogFile",
              "CatalogProblem",
              "IdRule",
              "MappingEntry",
              "MappingReader",
              "ReadListener",
              "ScalarReader",
              "ValidationResults",
              "YamlFileReader",
              "YamlNode",
              "YamlParser",
              "YamlSyntaxException"),
          "cohort",
          List.of(
              "Board",
              "BoardCsv",
              "BoardHtml",
              "BoardJson",
              "BoardMaker",
              "BoardText",
              "CohortServer",
              "HandedProfile",
              "ServeSettings",
              "NoReportException",
              "ReportReader",
              "SeatReport"),
          "json",
          List.of("FastJson", "JsonException", "JsonInput", "UncheckedJsonGenerator"),
          "engine",
          List.of(
              "CaseRecorder",
              "CaseRunner",
              "Explainer",
              "ImagePackages",
              "ReleaseTable",
              "RemedyPackagePrefetcher",
              "RoutePreference",
              "StepPlanner",
              "CheckScheduler"),
          "kernel.kconfig",
          List.of(
              "Kconfig",
              "KconfigException",
              "Blocker",
              "ConfigFix",
              "DependencyClause",
              "Explanation",
              "StaleSetting",
              "RustOption",
              "ClauseStatus",
              "DotConfig"),
          "probe",
          List.of(
              "BuildFacts",
              "LocalMachine",
              "MachineFacts",
              "BuildContext",
              "MachineId",
              "CloneStore",
              "TickStore",
              "TriedStepStore",
              "TrustedProfileStore",
              "User",
              "UserNames",
              "StateDirectory",
              "LocalAvailablePackages",
              "AptDownloadEstimate",
              "RustOptionFinder",
              "ShellResult",
              "RootAccess",
              "ShellRunner",
              "ShellCommand"),
          "render",
          List.of(
              "CheckReferenceWriter",
              "ExplainView",
              "CommandFormatter",
              "CommandLine",
              "ContainerContext",
              "ContainerfileWriter",
              "JsonDevcontainer",
              "PrivilegeEscalation",
              "GuideView",
              "PathView",
              "ShellScriptWriter",
              "GithubReport",
              "HtmlReport",
              "JunitReport",
              "MarkdownReport",
              "PrometheusReport",
              "ReportContent",
              "ReportWriter",
              "TapReport",
              "JsonReleases",
              "JsonReport",
              "JsonLogReport",
              "LogReportView",
              "Redaction",
              "ColorPalette",
              "ProgressListener",
              "RenderSettings",
              "StyledLine",
              "TextPage",
              "Theme",
              "XmlText",
              "Style",
              "Terminal",
              "CommandOutputPrinter",
              "ControlCharacterEscaper",
              "CatalogView",
              "TextReport"));
  private static final Map<String, String> LIBRARY_OF =
      Map.of(
          "picocli..", "cli",
          "org.zeroturnaround..", "probe",
          "org.jline..", "render",
          "com.fasterxml.jackson..", "json",
          "org.apache.hc..", "cohort.serve",
          "org.snakeyaml..", "catalog");

  @TestFactory
  List<DynamicTest> eachPackageDependsOnlyOnAllowedPackages() {
    return MAY_KNOW.keySet().stream()
        .sorted()
        .map(name -> DynamicTest.dynamicTest(name, () -> edges(name).check(HOUSE)))
        .toList();
  }

  private static ArchRule edges(String name) {
    String[] others =
        Arrays.stream(
                "check kernel toolchain report log catalog profile probe engine render cli json cohort"
                    .split(" "))
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
  List<DynamicTest> eachLibraryIsUsedByOnePackageOnly() {
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

  @TestFactory
  List<DynamicTest> formatPackagesDoNotDependOnEachOther() {
    return FORMATS.entrySet().stream()
        .flatMap(
            home ->
                home.getValue().stream()
                    .map(
                        one ->
                            DynamicTest.dynamicTest(
                                home.getKey() + "." + one,
                                () -> alone(ROOT + home.getKey() + ".", one, home.getValue()))))
        .toList();
  }

  private static void alone(String home, String one, List<String> all) {
    noClasses()
        .that()
        .resideInAPackage(home + one + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            all.stream()
                .filter(other -> !other.equals(one))
                .map(other -> home + other + "..")
                .toArray(String[]::new))
        .check(HOUSE);
  }

  @Test
  void packagesAndTheirSubPackagesAreFreeOfCycles() {
    slices().matching("org.rfldoctor.(*)..").should().beFreeOfCycles().check(HOUSE);
    slices().assignedFrom(EACH_FOLDER).should().beFreeOfCycles().check(HOUSE);
  }

  @TestFactory
  List<DynamicTest> otherPackagesUseEntryTypesOnly() {
    return ENTRY_TYPES.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> entries(entry.getKey(), entry.getValue()).check(HOUSE)))
        .toList();
  }

  private static ArchRule entries(String name, List<String> types) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + name + "..")
        .should()
        .dependOnClassesThat(
            Predicates.resideInAPackage(ROOT + name + "..")
                .and(DescribedPredicate.not(declaredIn(types))));
  }

  private static DescribedPredicate<JavaClass> declaredIn(List<String> types) {
    return DescribedPredicate.describe(
        "are declared in " + types,
        type -> types.contains(type.getName().replaceAll("\\$.*", "").replaceAll(".*\\.", "")));
  }

  @Test
  void onlyTheGuideChangesTheMachine() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            ROOT + "probe.shell..", ROOT + "cli.guide..", ROOT + "cli.diagnose..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "probe.shell..")
        .check(HOUSE);
  }

  @TestFactory
  List<DynamicTest> noFolderHoldsMoreThanTwentyFiveFiles() {
    return Stream.of("src", "checks")
        .map(root -> DynamicTest.dynamicTest(root, () -> holdsFewFiles(Path.of(root))))
        .toList();
  }

  private static void holdsFewFiles(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .collect(Collectors.groupingBy(Path::getParent, Collectors.counting())))
          .allSatisfy((folder, count) -> assertThat(count).isLessThanOrEqualTo(25));
    }
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
