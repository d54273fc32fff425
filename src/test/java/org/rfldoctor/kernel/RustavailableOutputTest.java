package org.rfldoctor.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rfldoctor.kernel.RustavailableMessage.*;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The lines are those of the releases 6.1 to 7.3; what stands between them is made up. */
class RustavailableOutputTest {
  private static final String TRAILER =
      """
      ***
      *** Please see Documentation/rust/quick-start.rst for details
      *** on how to set up the Rust support.
      ***
      make[1]: *** [/linux/Makefile:1990: rustavailable] Error 1
      make: *** [Makefile:251: __sub-make] Error 2
      """;

  @Test
  void allIsWell() {
    RustavailableOutput output = RustavailableOutput.of("Rust is available!\n", 0);

    assertThat(output.available()).isTrue();
    assertThat(output.fatal()).isEmpty();
    assertThat(output.warnings()).isEmpty();
  }

  @Test
  void toolsThatAreNotFound() {
    assertThat(fatal("*** Rust compiler 'rustc +1.85' could not be found."))
        .isEqualTo("rustc-not-found {tool=rustc +1.85}");
    assertThat(fatal("*** Rust bindings generator 'bindgen' could not be found."))
        .isEqualTo("bindgen-not-found {tool=bindgen}");
  }

  @Test
  void toolsThatFailKeepTheirOutputHoweverManyLinesItHas() {
    assertThat(
            fatal(
                "*** Running 'rustc' to check the Rust compiler version failed with",
                "*** code 1. See output and docs below for details:",
                "***",
                "",
                "***"))
        .isEqualTo("rustc-failed {code=1, output=, tool=rustc}");
    assertThat(
            fatal(
                "*** Running 'bindgen' to check the Rust bindings generator version failed with",
                "*** code 127. See output and docs below for details:",
                "***",
                "one",
                "",
                "two",
                "***"))
        .isEqualTo("bindgen-failed {code=127, output=one\n\ntwo, tool=bindgen}");
  }

  @Test
  void toolsThatSaySomethingElse() {
    assertThat(
            fatal(
                "*** Running 'rustc' to check the Rust compiler version did not return",
                "*** an expected output. See output and docs below for details:",
                "***",
                "hello",
                "***"))
        .isEqualTo("rustc-unexpected-output {output=hello, tool=rustc}");
    assertThat(
            fatal(
                "*** Running 'bindgen' to check the bindings generator version did not return",
                "*** an expected output. See output and docs below for details:",
                "***",
                "hello",
                "***"))
        .isEqualTo("bindgen-unexpected-output {output=hello, tool=bindgen}");
  }

  @Test
  void toolsThatAreTooOld() {
    assertThat(
            fatal(
                "*** Rust compiler 'rustc' is too old.",
                "***   Your version:    1.63.0",
                "***   Minimum version: 1.78.0"))
        .isEqualTo("rustc-too-old {tool=rustc, version=1.63.0, wanted=1.78.0}");
    assertThat(
            fatal(
                "*** Rust bindings generator 'bindgen' is too old.",
                "***   Your version:    0.60.1",
                "***   Minimum version: 0.65.1"))
        .isEqualTo("bindgen-too-old {tool=bindgen, version=0.60.1, wanted=0.65.1}");
    assertThat(
            fatal(
                "*** libclang (used by the Rust bindings generator 'bindgen') is too old.",
                "***   Your version:    14.0.6",
                "***   Minimum version: 17.0.1"))
        .isEqualTo("libclang-too-old {tool=bindgen, version=14.0.6, wanted=17.0.1}");
  }

  @Test
  void onPinnedTreesNewerToolsAreWarnedOf() {
    assertThat(
            warning(
                "*** Rust compiler 'rustc' is too new. This may or may not work.",
                "***   Your version:     1.85.1",
                "***   Expected version: 1.62.0"))
        .isEqualTo("rustc-too-new {tool=rustc, version=1.85.1, wanted=1.62.0}");
    assertThat(
            warning(
                "*** Rust bindings generator 'bindgen' is too new. This may or may not work.",
                "***   Your version:     0.71.1",
                "***   Expected version: 0.56.0"))
        .isEqualTo("bindgen-too-new {tool=bindgen, version=0.71.1, wanted=0.56.0}");
  }

  @Test
  void libclangThatIsNotFoundOrSaysSomethingElse() {
    assertThat(
            fatal(
                "*** Running 'bindgen' to check the libclang version (used by the Rust",
                "*** bindings generator) failed with code 101. This may be caused by",
                "*** a failure to locate libclang. See output and docs below for details:",
                "***",
                "Unable to find libclang",
                "***"))
        .isEqualTo("libclang-failed {code=101, output=Unable to find libclang, tool=bindgen}");
    assertThat(
            fatal(
                "*** Running 'bindgen' to check the libclang version (used by the Rust",
                "*** bindings generator) did not return an expected output. See output",
                "*** and docs below for details:",
                "***",
                "hello",
                "***"))
        .isEqualTo("libclang-unexpected-output {output=hello, tool=bindgen}");
  }

  @Test
  void pairsOfBindgenAndLibclangThatMayNotWork() {
    assertThat(
            warning(
                "*** Rust bindings generator 'bindgen' versions 0.66.0 and 0.66.1 may not",
                "*** work (and so on)",
                "***   Your version:     0.66.1"))
        .isEqualTo("bindgen-0-66 {tool=bindgen, version=0.66.1}");
    assertThat(
            warning(
                "*** Rust bindings generator 'bindgen' < 0.69.5 together with libclang >= 19.1",
                "*** (and so on)",
                "***   Your bindgen version:  0.65.1",
                "***   Your libclang version: 19.1.7"))
        .isEqualTo("bindgen-libclang-19 {libclang=19.1.7, tool=bindgen, version=0.65.1}");
    assertThat(
            warning(
                "*** Rust bindings generator 'bindgen' < 0.72.1 together with libclang >= 22",
                "*** (and so on)",
                "***   Your bindgen version:  0.71.1",
                "***   Your libclang version: 22.1.0"))
        .isEqualTo("bindgen-libclang-22 {libclang=22.1.0, tool=bindgen, version=0.71.1}");
  }

  @Test
  void libclangThatIsNotClangs() {
    assertThat(
            warning(
                "*** libclang (used by the Rust bindings generator 'bindgen')",
                "*** version does not match Clang's. This may be a problem.",
                "***   libclang version: 21.1.8",
                "***   Clang version:    19.1.7"))
        .isEqualTo("libclang-clang-mismatch {clang=19.1.7, libclang=21.1.8, tool=bindgen}");
  }

  @Test
  void aLibclangVersionThatWasPrintedTwiceIsKeptAsItIs() {
    assertThat(
            warning(
                "*** libclang (used by the Rust bindings generator 'bindgen')",
                "*** version does not match Clang's. This may be a problem.",
                "***   libclang version: 11.0.0",
                "11.0.0",
                "***   Clang version:    11.0.0"))
        .isEqualTo("libclang-clang-mismatch {clang=11.0.0, libclang=11.0.0\n11.0.0, tool=bindgen}");
  }

  @Test
  void coreThatIsNotFound() {
    assertThat(
            fatal(
                "*** Source code for the 'core' standard library could not be found",
                "*** at '/usr/lib/rustlib/src/rust/library/core/src/lib.rs'."))
        .isEqualTo("core-not-found {path=/usr/lib/rustlib/src/rust/library/core/src/lib.rs}");
  }

  @Test
  void aMissingCompilerDoesNotKeepRustFromBeingAvailable() {
    RustavailableOutput output =
        RustavailableOutput.of("clang: unknown C compiler\nRust is available!\n", 0);

    assertThat(output.available()).isTrue();
    assertThat(output.said(CC_UNKNOWN)).map(s -> s.details().get("tool")).contains("clang");
  }

  @Test
  void anOldTreeStumblesOverAVersionThatItCannotRead() {
    String dash = "arithmetic expression: expecting primary: \"100000 *  + 100 *  + \"";

    assertThat(RustavailableOutput.of("21: " + dash + "\n", 2).fatal())
        .map(RustavailableOutput.Said::message)
        .contains(VERSION_NOT_READ);
  }

  @Test
  void theScriptCalledByHandMissesItsVariables() {
    for (String name : new String[] {"RUSTC", "BINDGEN", "CC"}) {
      assertThat(fatal("*** Environment variable '" + name + "' is not set."))
          .isEqualTo(name.toLowerCase(java.util.Locale.ROOT) + "-not-set {}");
    }
  }

  @Test
  void makeItselfStopsBeforeTheScript() {
    assertThat(
            RustavailableOutput.of(
                    "Makefile:436: *** Invalid value for LLVM, see (a document).  Stop.\n", 2)
                .fatal())
        .map(RustavailableOutput.Said::message)
        .contains(LLVM_REFUSED);
    assertThat(RustavailableOutput.of("arch/foo/Makefile: No such file or directory\n", 2).fatal())
        .contains(new RustavailableOutput.Said(ARCH_UNKNOWN, Map.of("arch", "foo")));
    assertThat(
            RustavailableOutput.of("make: *** No rule to make target 'rustavailable'.  Stop.\n", 2)
                .fatal())
        .map(RustavailableOutput.Said::message)
        .contains(TARGET_UNKNOWN);
    assertThat(
            RustavailableOutput.of(
                    "Makefile:13: *** GNU Make >= 4.0 is required. Your Make version is 3.82.  Stop.\n",
                    2)
                .fatal())
        .map(s -> s.details().get("version"))
        .contains("3.82");
    assertThat(
            RustavailableOutput.of(
                    "Makefile:260: *** source directory cannot contain spaces or colons.  Stop.\n",
                    2)
                .fatal())
        .map(RustavailableOutput.Said::message)
        .contains(PATH_REFUSED);
  }

  @Test
  void aFailureWithoutAWordIsUnexplained() {
    assertThat(fatal("error: something rustc said")).isEqualTo("unexplained {}");
  }

  @Test
  void aFailureOfSomethingElseIsNothingThatIsKnown() {
    assertThat(RustavailableOutput.of("make: command not found\n", 127).said()).isEmpty();
  }

  @Test
  void messagesStandInTheOrderInWhichTheyWereSaid() {
    RustavailableOutput output =
        RustavailableOutput.of(
            """
            *** Rust compiler 'rustc' is too new. This may or may not work.
            ***   Your version:     1.85.1
            ***   Expected version: 1.62.0
            ***
            *** Rust bindings generator 'bindgen' could not be found.
            """
                + TRAILER,
            2);

    assertThat(output.said())
        .extracting(RustavailableOutput.Said::message)
        .containsExactly(RUSTC_TOO_NEW, BINDGEN_NOT_FOUND, SEE_QUICK_START);
  }

  private static String fatal(String... lines) {
    RustavailableOutput output =
        RustavailableOutput.of("***\n" + String.join("\n", lines) + "\n" + TRAILER, 2);
    assertThat(output.available()).isFalse();
    return output.fatal().map(RustavailableOutputTest::line).orElse("nothing");
  }

  private static String warning(String... lines) {
    String text = "***\n" + String.join("\n", lines) + "\n***\nRust is available!\n";
    RustavailableOutput output = RustavailableOutput.of(text, 0);
    assertThat(output.available()).isTrue();
    assertThat(output.fatal()).isEmpty();
    return output.warnings().stream()
        .map(RustavailableOutputTest::line)
        .collect(Collectors.joining("; "));
  }

  private static String line(RustavailableOutput.Said said) {
    return said.message().word() + " " + new java.util.TreeMap<>(said.details());
  }
}
