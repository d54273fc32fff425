package org.rfldoctor.cli.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.catalog.Catalog;

class DistributionFilesTest {
  @TempDir static Path folder;

  @BeforeAll
  static void writeFiles() throws IOException {
    DistributionFiles.main(folder.toString(), ".", "2026-11-21T00:00:00Z");
  }

  @Test
  void everyCommandHasAManPage() {
    assertThat(folder.resolve("man/man1"))
        .isDirectoryContaining("glob:**/rfl-doctor.1")
        .isDirectoryContaining("glob:**/rfl-doctor-check.1")
        .isDirectoryContaining("glob:**/rfl-doctor-catalog-test.1")
        .isDirectoryNotContaining("glob:**/*help*");
  }

  @Test
  void aManPageHasTheTextsOfTheHelp() throws IOException {
    assertThat(text("man/man1/rfl-doctor-check.1"))
        .contains(".TH RFL\\-DOCTOR\\-CHECK 1 2026-11-21")
        .contains("\n\\fB\\-C TREE\\fR\nKernel tree. Default: the tree that contains")
        .contains("\n.SS Report\n")
        .contains("\n\\fB\\-v, \\-\\-verbose\\fR\n");
  }

  @Test
  void helpExamplesKeepTheirLinesInTheManPage() throws IOException {
    assertThat(text("man/man1/rfl-doctor.1"))
        .contains(".EX\nrfl\\-doctor \\-C ~/linux O=../build")
        .contains(".SH EXIT STATUS\n.TP\n\\fB0\\fR\nready\n");
  }

  @Test
  void markdownTableBecomesManPageItems() throws IOException {
    assertThat(text("man/man5/rfl-doctor-checks.5"))
        .contains("\\fBvariable\\fR\na variable of the environment")
        .doesNotContain("| --", "](");
  }

  @Test
  void completionOfEveryShellHasDiagnosesAndMakeVariables() throws IOException {
    for (String shell : new String[] {"rfl-doctor.bash", "_rfl-doctor", "rfl-doctor.fish"}) {
      assertThat(text("completion/" + shell))
          .as(shell)
          .contains("rust-src-missing", "samples", "toolchain", "6.12", "distro", "CROSS_COMPILE=");
    }
  }

  @Test
  void everyShellOffersAllThatExplainExplains() throws IOException {
    for (String shell : new String[] {"rfl-doctor.bash", "_rfl-doctor", "rfl-doctor.fish"}) {
      assertThat(text("completion/" + shell))
          .as(shell)
          .contains("kernel.org", "first-module", "load-module", "config-not-written");
    }
  }

  @Test
  void fishSaysWhatEachFormatIsFor() throws IOException {
    assertThat(text("completion/rfl-doctor.fish"))
        .contains("-l format -x -a 'text\\t\\'for the terminal\\' json\\t\\'one object\\'");
  }

  @Test
  void everyShellOffersTheArchitecturesOutsideOfATree() throws IOException {
    for (String shell : new String[] {"rfl-doctor.bash", "_rfl-doctor", "rfl-doctor.fish"}) {
      assertThat(text("completion/" + shell)).as(shell).contains("hexagon loongarch m68k");
    }
  }

  @Test
  void eachFormOfACommandIsAParagraphOfItsManPage() throws IOException {
    assertThat(text("man/man1/rfl-doctor-diagnose.1"))
        .contains("[LOG]\n.PP\n\\fBrfl\\-doctor diagnose\\fR");
  }

  @Test
  void commandsThatTakeNoMakeArgumentsOfferNone() throws IOException {
    assertThat(text("completion/rfl-doctor.fish"))
        .contains("not __fish_seen_subcommand_from profile cohort catalog help' -a '(__rfl_doc");
    assertThat(functionOf("_rfl-doctor-command-cohort")).doesNotContain("kbuild");
    assertThat(functionOf("_rfl-doctor-command-cohort-serve")).doesNotContain("kbuild");
    assertThat(functionOf("_rfl-doctor-command-diagnose")).contains("kbuild");
    assertThat(functionOf("_rfl-doctor-command")).contains("kbuild");
  }

  private static String functionOf(String name) throws IOException {
    String script = text("completion/_rfl-doctor");
    int start = script.indexOf("\n" + name + "() {\n");
    assertThat(start).as(name).isNotNegative();
    return script.substring(start, script.indexOf("\n}\n", start));
  }

  @Test
  void checkReferenceHasEveryDiagnosis() throws IOException {
    String page = text("checks.md");

    assertThat(Catalog.bundled().checks())
        .allSatisfy(
            check -> {
              assertThat(page).contains("\n### " + check.id() + "\n");
              assertThat(check.diagnoses())
                  .allSatisfy(one -> assertThat(page).contains("\n#### " + one.id() + "\n"));
            });
  }

  private static String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
