package org.rfldoctor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rfldoctor.check.Stage;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.kernel.module.ModuleName;
import org.rfldoctor.kernel.module.SampleEntries;
import org.rfldoctor.kernel.tree.ChangesRst;
import org.rfldoctor.kernel.tree.KernelRelease;
import org.rfldoctor.probe.files.GlobFiles;
import org.rfldoctor.probe.files.SecretMask;
import org.rfldoctor.render.Examined;
import org.rfldoctor.render.HostileReport;
import org.rfldoctor.render.Reports;
import org.rfldoctor.render.markdown.MarkdownReport;
import org.rfldoctor.render.redact.Redaction;

/** Texts for which a pattern took quadratic time, or a frame of the stack for each line. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongTextTest {
  private static final int LONG = 500_000;

  @Test
  void blanksInTheTableOfChangesRst() {
    String rule = "=".repeat(9) + " ".repeat(LONG) + "=== ===\n";
    String row = "GNU make" + " ".repeat(LONG) + "4.0     make --version\n";
    assertThat(ChangesRst.of("Program Minimal version Command\n" + rule + row).programs())
        .hasSize(1);
  }

  @Test
  void blanksBeforeASeparatorOfLinesInTheTopMakefile() {
    String makefile = "VERSION =" + " ".repeat(LONG) + "6\u2028\nPATCHLEVEL = 12\n";
    assertThat(KernelRelease.ofMakefile(makefile)).map(KernelRelease::series).contains("6.12");
  }

  @Test
  void blankLinesInAnEntryOfKconfig() {
    String entry = "config SAMPLE_X\n\tbool \"x\"\n" + "\n".repeat(LONG / 10) + "\thelp\n\t  x\n";
    assertThat(new SampleEntries("x").kconfig(entry, "SAMPLE_X", new ModuleName("mine")))
        .hasValueSatisfying(text -> assertThat(text).endsWith("If unsure, say N.\n"));
  }

  @Test
  void wordsForSecretsWithoutAValue() {
    String text = "?" + "key".repeat(LONG / 3);
    assertThat(SecretMask.text(text)).isEqualTo(text);
  }

  @Test
  void oneLongWordWithoutAnAddress() {
    String text = "a".repeat(LONG) + " jo@example.com";
    assertThat(Redaction.of(List.of("/home/jo"), List.of("jo"), List.of()).text(text))
        .endsWith("a <mail>");
  }

  @Test
  void oneLongWordInMarkdown() {
    String text = "a".repeat(LONG);
    assertThat(
            HostileReport.written(
                Reports.report(
                    Facts.NONE,
                    List.of(
                        Examined.check(Stage.TOOLCHAIN, "rustc")
                            .fails("rustc-unexpected-output", text, "", text)),
                    List.of()),
                new MarkdownReport()))
        .contains(text);
  }

  @Test
  void starsThatDoNotFit() {
    assertThat(GlobFiles.matches("a".repeat(250), "*a".repeat(60) + "b")).isFalse();
    assertThat(GlobFiles.matches("libclang-19.so.1", "lib*-*.so*")).isTrue();
    assertThat(GlobFiles.matches("abab", "*ab")).isTrue();
    assertThat(GlobFiles.matches("ab", "a*b*")).isTrue();
    assertThat(GlobFiles.matches("abc", "a*b")).isFalse();
    assertThat(GlobFiles.matches(".hidden", "*")).isFalse();
  }
}
