package org.rfldoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.cli.base.ProcessEnvironment;

class CommandLineRunnerTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void mistypedCommandIsRefusedWithASuggestion() {
    assertThat(run("chekc")).isEqualTo(2);

    assertThat(err.toString())
        .contains("'chekc' is neither a command nor NAME=VALUE; did you mean 'check'?");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void commandAfterAnOptionIsRefusedWithItsPlace() {
    assertThat(run("-C", folder.toString(), "check")).isEqualTo(2);

    assertThat(err.toString())
        .contains("'check' is a command, which comes before all options: rfl-doctor check …");
  }

  @Test
  void theVerboseVersionNamesCommitCatalogAndJava() {
    assertThat(run("--version", "--verbose")).isZero();

    assertThat(out.toString())
        .startsWith("rfl-doctor ")
        .containsPattern("\\ncommit +([0-9a-f]{40}(-dirty)?|unknown)\\n")
        .containsPattern("\\ncatalog +sha256 [0-9a-f]{64}\\n")
        .contains("\nJava           " + Runtime.version())
        .contains("\nclass archive  not in use: ");
  }

  @Test
  void folderWithoutDashCIsRefusedWithTheOption() {
    assertThat(run("/src/linux")).isEqualTo(2);

    assertThat(err.toString()).contains("for a kernel tree, use -C /src/linux");
  }

  @Test
  void everyCommandIsSuggestedWhereItIsMisspelled() {
    Set<String> names = runner().commands().getSubcommands().keySet();

    names.forEach(name -> run(name.substring(0, name.length() - 1) + "x"));

    assertThat(names)
        .allSatisfy(name -> assertThat(err.toString()).contains("mean '" + name + "'?"));
  }

  @Test
  void profileWithChecksElsewhereOrErrorsIsNotServed() throws IOException {
    Files.createDirectories(folder.resolve("our own"));
    Files.writeString(folder.resolve("beside.yaml"), "title: Brno\nchecks-directory: our own\n");
    Files.writeString(folder.resolve("wrong.yaml"), "title: Brno\nlevel: {}\n");

    assertThat(run("cohort", "serve", "--profile", "beside.yaml")).isEqualTo(2);
    assertThat(run("cohort", "serve", "--profile", "wrong.yaml")).isEqualTo(2);

    assertThat(err.toString())
        .contains("beside.yaml has its checks in our own, which is not handed out")
        .contains("wrong.yaml:2:1: unknown key 'level'");
  }

  @Test
  void aStepOfTheRoadmapIsExplainedByItsId() {
    assertThat(run("explain", "first-patch")).isZero();

    assertThat(out.toString())
        .contains("Send your first patch", "git format-patch -1 -o outgoing")
        .contains("rfl-doctor guide --tick first-patch");
  }

  @Test
  void releasesAreListedWithTheirMinimumVersions() {
    assertThat(run("releases", "ARCH=x86_64")).isZero();

    assertThat(out.toString())
        .contains("Linux releases with Rust for x86_64")
        .containsPattern("6\\.1 .*=1\\.62\\.0 +=0\\.56\\.0 +11\\.0\\.0")
        .containsPattern("6\\.12 +2024-11-17 +1\\.78\\.0 +0\\.65\\.1 +13\\.0\\.1");
  }

  @Test
  void releasesAsJsonAreOneObject() {
    assertThat(run("releases", "ARCH=arm64", "--format", "json")).isZero();

    assertThat(out.toString())
        .startsWith("{\n  \"schemaVersion\": 1,\n  \"releases\": [")
        .contains("\"series\": \"6.12\"", "\"minimums\": {")
        .doesNotContain("\"series\": \"6.1\"");
  }

  @Test
  void theToolchainOfKernelOrgIsTheNewestThatFitsTheSeries() {
    assertThat(run("explain", "kernel.org")).isZero();

    assertThat(out.toString())
        .containsPattern("curl -fLO https://.*/llvm-22\\.1\\.6-rust-1\\.97\\.0-.*\\.tar\\.xz")
        .contains("export LIBCLANG_PATH=~/.local/llvm-22.1.6-rust-1.97.0-");
  }

  @Test
  void anUnknownOptionIsRefused() {
    assertThat(run("check", "--fromat", "json")).isEqualTo(2);

    assertThat(err.toString()).contains("--fromat").doesNotContain("at org.");
  }

  @Test
  void unknownStageIsRefusedWithASuggestion() {
    assertThat(run("--only", "toolchian")).isEqualTo(2);

    assertThat(err.toString())
        .contains("unknown check or stage 'toolchian'; did you mean 'toolchain'?");
  }

  @Test
  void stageIsSelectedByItsHeading() {
    assertThat(run("--only", "Bindings", "--release", "6.12")).isNotEqualTo(2);

    assertThat(out.toString()).contains("Bindings");
  }

  @Test
  void fastLeavesTheTrialsOutAndTheVerdictSaysSo() {
    run("check", "--fast", "--release", "6.12", "--format", "json");

    assertThat(out.toString())
        .contains("\"versionsOnly\": true", "\"id\": \"rustc\"")
        .doesNotContain("\"id\": \"cc-trial\"", "\"id\": \"kbuild-flags\"");
  }

  @Test
  void aTrialThatFastLeavesOutIsRefusedWithTheReason() {
    assertThat(run("check", "--fast", "--only", "cc-trial")).isEqualTo(2);

    assertThat(err.toString())
        .contains("--fast leaves out 'cc-trial', because it tries a tool; run it without --fast")
        .doesNotContain("unknown check");
  }

  @Test
  void unknownStageWithoutASuggestionListsTheStages() {
    assertThat(run("--only", "nonsense")).isEqualTo(2);

    assertThat(err.toString()).contains("the stages are toolchain, bindings, tree, config");
  }

  @Test
  void reportOfOneStageHasNoRoadmapSteps() {
    run("--only", "bindings", "--release", "6.12");

    assertThat(out.toString()).doesNotContain("Subscribe to", "Say hello");
  }

  @Test
  void unknownReleaseIsRefused() {
    assertThat(run("--release", "5.15")).isEqualTo(2);

    assertThat(err.toString())
        .contains("unknown release '5.15' (known: 6.1 to")
        .doesNotContain("did you mean");
  }

  @Test
  void citedArticlesAreListed() {
    assertThat(run("explain", "articles")).isEqualTo(0);

    assertThat(out.toString()).contains("article 004: Rust Is Now Permanent in Linux Kernel");
  }

  @Test
  void unknownIdOfExplainIsRefusedWithASuggestion() {
    assertThat(run("explain", "rustc-to-old")).isEqualTo(2);

    assertThat(err.toString()).contains("did you mean 'rustc-too-old'?");
  }

  @Test
  void aDiagnosisIsExplained() {
    assertThat(run("explain", "rust-src-missing")).isZero();

    assertThat(out.toString()).contains("rust-src", "rustup component add rust-src");
  }

  @Test
  void theCatalogIsListed() {
    assertThat(run("catalog", "list")).isZero();

    assertThat(out.toString().lines())
        .anyMatch(line -> line.matches("rustc +toolchain +required +rustc"));
  }

  @Test
  void aWrongCheckFileIsNamedWithLineAndColumn() throws IOException {
    Path check = Files.createDirectories(folder.resolve("toolchain")).resolve("rustc.yaml");
    Files.writeString(check, "titel: rustc\n");

    assertThat(run("catalog", "validate", folder.toString())).isEqualTo(78);

    assertThat(err.toString())
        .contains("rustc.yaml:1:1: unknown key 'titel'; did you mean 'title'?");
  }

  @Test
  void missingCatalogFolderIsAUsageError() {
    assertThat(run("catalog", "test", folder.resolve("nowhere").toString())).isEqualTo(2);

    assertThat(err.toString()).contains("nowhere is not a directory with check files");
  }

  @Test
  void wrongRouteNamesTheRoutes() {
    assertThat(run("guide", "--route", "kernel")).isEqualTo(2);
    assertThat(run("releases", "--route", "kernel")).isEqualTo(2);

    assertThat(err.toString())
        .containsSubsequence(
            "'--route': expected one of any, distro, rustup, kernel.org but was 'kernel'",
            "rfl-doctor guide --help",
            "'--route': expected one of any, distro, rustup, kernel.org but was 'kernel'",
            "rfl-doctor releases --help");
  }

  @Test
  void aUsageErrorNamesTheHelpOfItsCommand() {
    assertThat(run("guide", "--tick")).isEqualTo(2);
    assertThat(run("explain", "nonsense")).isEqualTo(2);
    assertThat(run("catalog", "list", "--colour", "never")).isEqualTo(2);
    assertThat(run("--release", "5.15")).isEqualTo(2);
    assertThat(run("/src/linux")).isEqualTo(2);

    assertThat(err.toString())
        .containsSubsequence(
            "Try: rfl-doctor guide --help",
            "Try: rfl-doctor explain --help",
            "--color",
            "Try: rfl-doctor check --help",
            "Try: rfl-doctor --help");
  }

  @Test
  void catalogWithoutASubcommandListsSubcommands() {
    assertThat(run("catalog")).isEqualTo(2);

    assertThat(err.toString())
        .contains(
            "missing subcommand: list, validate, test, new or record",
            "Try: rfl-doctor catalog --help");
  }

  @Test
  void helpCommandShowsTheHelpOfACommand() {
    assertThat(run("help", "check")).isZero();
    assertThat(out.toString()).contains("Usage: rfl-doctor check ", "\nReport:\n", "--format");

    assertThat(run("help")).isZero();
    assertThat(out.toString()).contains("Usage: rfl-doctor [COMMAND]", "130, 143");
  }

  @Test
  void helpForAnUnknownCommandIsAUsageError() {
    assertThat(run("help", "chekc")).isEqualTo(2);

    assertThat(err.toString()).contains("chekc");
  }

  @Test
  void optionValueIsCaseInsensitive() {
    assertThat(run("explain", "rustc", "--color", "Always")).isZero();
    assertThat(out.toString()).contains("\033[");

    assertThat(run("catalog", "list", "--color", "sometimes")).isEqualTo(2);
    assertThat(err.toString()).contains("sometimes", "ALWAYS");
  }

  @Test
  void helpListsExitCodes() {
    assertThat(run("--help")).isZero();

    assertThat(out.toString()).contains("check ", "explain ", "catalog ", "130, 143", "78 ");
  }

  @Test
  void helpNamesFrequentOptionsWithoutDoubleBlankLines() {
    for (String command : List.of("", "check", "explain", "catalog")) {
      run((command + " --help").strip().split(" "));
    }

    assertThat(out.toString())
        .contains("--only", "--format json", "--release", "in a pipe")
        .doesNotContain("\n\n\n");
  }

  @Test
  void explainAndCatalogListHaveNoVerboseOption() {
    run("explain", "--help");
    run("catalog", "list", "--help");

    assertThat(out.toString()).contains("--color").doesNotContain("--verbose");
  }

  @Test
  void versionOptionPrintsThePomVersion() throws IOException {
    assertThat(run("--version")).isZero();

    assertThat(out.toString()).isEqualTo("rfl-doctor " + pomVersion() + System.lineSeparator());
  }

  @Test
  void jsonReportHasThePomVersion() throws IOException {
    run("check", "--only", "tree", "--format", "json");

    assertThat(out.toString()).contains("\"version\": \"" + pomVersion() + "\"");
  }

  private static String pomVersion() throws IOException {
    Matcher version =
        Pattern.compile("<artifactId>rfl-doctor</artifactId>\\s*<version>(.+)</version>")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();
    return version.group(1);
  }

  @Test
  void missingTreeIsNotReadyInOneJsonObject() {
    assertThat(run("check", "--only", "tree", "--format", "json")).isEqualTo(1);

    assertThat(out.toString())
        .startsWith("{")
        .endsWith("}\n")
        .contains("\"verdict\": \"not-ready\"", "tree-not-found");
  }

  @Test
  void folderThatIsNotATreeIsNamedInTheReport() {
    assertThat(run("-C", folder.toString(), "--only", "tree")).isEqualTo(1);

    assertThat(out.toString().replaceAll("\\s+", "")).contains(folder.toString());
  }

  @Test
  void unknownMakeVariableGetsASuggestion() {
    run("-C", folder.toString(), "--only", "tree", "RUST_C=rustc-1.85");

    assertThat(err.toString()).contains("unknown make variable RUST_C; did you mean RUSTC?");
  }

  private CommandLineRunner runner() {
    ProcessEnvironment here =
        new ProcessEnvironment(
            Map.of("HOME", folder.toString(), "PATH", "/usr/bin:/bin"),
            folder,
            false,
            false,
            false,
            24,
            80,
            true);
    return new CommandLineRunner(here, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  private int run(String... args) {
    return runner().run(args);
  }
}
