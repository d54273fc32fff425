package org.rfldoctor.kernel.kconfig.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rfldoctor.kernel.kconfig.Tree;
import org.rfldoctor.kernel.kconfig.value.ClauseStatus;

class StaleConfigTest {
  private static final Tree TREE =
      Tree.of(
              """
              config CC_IS_CLANG
              	def_bool $(success,echo | grep -q clang)
              config RUSTC_VERSION
              	int
              	default $(rustc-version)
              config RUST_IS_AVAILABLE
              	def_bool $(success,rust_is_available.sh)
              config CC_HAS_SHIELD
              	def_bool $(cc-option,-fshield)
              config SHIELD
              	bool "Shield"
              	depends on CC_HAS_SHIELD
              config RUST
              	bool "Rust support"
              	depends on RUST_IS_AVAILABLE
              	depends on !SHIELD || RUSTC_VERSION >= 109000
              """)
          .config(
              """
              CONFIG_CC_IS_CLANG=y
              CONFIG_AS_IS_LLVM=y
              CONFIG_RUSTC_VERSION=109000
              CONFIG_RUST_IS_AVAILABLE=y
              CONFIG_CC_HAS_SHIELD=y
              CONFIG_SHIELD=y
              CONFIG_RUST=y
              """)
          .now("CC_IS_CLANG", "y")
          .now("RUSTC_VERSION", "109000")
          .now("RUST_IS_AVAILABLE", "y");

  @Test
  void unchangedToolchainIsNotStale() {
    assertThat(TREE.explain("RUST").stale()).isFalse();
    assertThat(TREE.explain("RUST").verdict()).isEqualTo(ClauseStatus.MET);
  }

  @Test
  void olderRustcThanRecordedDisablesRust() {
    Explanation explanation = TREE.now("RUSTC_VERSION", "108500").explain("RUST");
    assertThat(explanation.drifts())
        .containsExactly(new StaleSetting("RUSTC_VERSION", Optional.of("109000"), "108500"));
    assertThat(explanation.verdict()).isEqualTo(ClauseStatus.UNMET);
    assertThat(explanation.mend()).map(ConfigFix::arguments).contains("-d SHIELD");
  }

  @Test
  void recordedProbeResultCountsForTheSameCompilerOnly() {
    assertThat(TREE.value("CC_HAS_SHIELD")).isEqualTo("y");
    assertThat(TREE.now("CC_IS_CLANG", "n").value("CC_HAS_SHIELD")).isEqualTo("unknown");
  }

  @Test
  void anotherCompilerLeavesProbeResultsUndecided() {
    Explanation explanation =
        TREE.now("CC_IS_CLANG", "n").now("RUSTC_VERSION", "108500").explain("RUST");
    assertThat(explanation.verdict()).isEqualTo(ClauseStatus.UNDECIDED);
  }

  @Test
  void toolchainSymbolIsNotReadFromTheConfig() {
    Tree untold = new Tree(TREE.files(), TREE.config(), java.util.Map.of());
    assertThat(untold.value("RUST_IS_AVAILABLE")).isEqualTo("unknown");
  }

  @Test
  void clangImpliesNoGccAndTheLlvmAssembler() {
    Tree tree =
        Tree.of(
            """
            config CC_IS_GCC
            	def_bool $(success,is-gcc)
            config AS_IS_LLVM
            	def_bool $(success,is-llvm)
            """);
    assertThat(tree.now("CC_IS_CLANG", "y").value("CC_IS_GCC")).isEqualTo("n");
    assertThat(tree.now("CC_IS_CLANG", "y").value("AS_IS_LLVM")).isEqualTo("y");
    assertThat(tree.now("CC_IS_CLANG", "y").now("AS_IS_LLVM", "n").value("AS_IS_LLVM"))
        .isEqualTo("n");
  }

  @Test
  void fixIgnoresUndecidedClauses() {
    Tree tree =
        Tree.of(
                """
                config RUST
                	bool "Rust support"
                	depends on !MODVERSIONS
                	depends on !BTF || $(success,pahole --good)
                config MODVERSIONS
                	bool "Module versions"
                config BTF
                	bool "BTF"
                """)
            .config("CONFIG_MODVERSIONS=y\nCONFIG_BTF=y\n");
    assertThat(tree.explain("RUST").verdict()).isEqualTo(ClauseStatus.UNMET);
    assertThat(tree.explain("RUST").mend()).map(ConfigFix::arguments).contains("-d MODVERSIONS");
  }

  private static final Tree SHIELDED =
      Tree.of(
              """
              config RUST
              	bool "Rust support"
              	depends on !SHIELD
              config SHIELD
              	bool "Shield"
              	depends on $(cc-option,-fshield)
              config SHIELD_DEEP
              	bool "Deep"
              	depends on SHIELD
              """)
          .now("CC_IS_CLANG", "y");

  private static final String WRITTEN =
      """
      CONFIG_CC_IS_CLANG=y
      CONFIG_AS_IS_LLVM=y
      CONFIG_SHIELD=y
      # CONFIG_SHIELD_DEEP is not set
      """;

  @Test
  void symbolKeptByKconfigImpliesASuccessfulProbe() {
    assertThat(SHIELDED.config(WRITTEN).explain("RUST").verdict()).isEqualTo(ClauseStatus.UNMET);
    Tree asked = SHIELDED.config(WRITTEN + "CONFIG_RUST=y\n");
    assertThat(asked.explain("RUST").verdict()).isEqualTo(ClauseStatus.UNMET);
  }

  @Test
  void symbolEnabledByHandLeavesItsProbeUndecided() {
    String edited = WRITTEN.replace("# CONFIG_SHIELD_DEEP is not set\n", "");
    assertThat(SHIELDED.config(edited).explain("RUST").verdict()).isEqualTo(ClauseStatus.UNDECIDED);
  }
}
