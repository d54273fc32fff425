package org.rfldoctor.kernel.kconfig.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rfldoctor.kernel.kconfig.Tree;
import org.rfldoctor.kernel.kconfig.value.ClauseStatus;

class ExplanationTest {

  /** A small Kconfig tree with every kind of clause that the kernel has. */
  private static final Tree GARDEN =
      Tree.of(
              """
              source "init/Kconfig"
              source "arch/$(SRCARCH)/Kconfig"
              """)
          .file(
              "arch/x86/Kconfig",
              """
              config X86
              	def_bool y
              	select HAVE_ROSE if X86_64
              config X86_64
              	def_bool y
              	depends on 64BIT
              config 64BIT
              	bool "Big garden"
              config HAVE_ROSE
              	bool
              """)
          .file(
              "init/Kconfig",
              """
              config ROSE_IS_AVAILABLE
              	def_bool $(success,$(srctree)/scripts/rose.sh)
              config ROSE_VERSION
              	int
              	default $(shell,rose --version)
              menu "Flowers"
              config ROSE
              	bool "Rose support"
              	depends on HAVE_ROSE
              	depends on ROSE_IS_AVAILABLE
              	depends on !GREENFLY || \\
              		(LADYBIRD && !FROST)
              	depends on !SLUGS
              	depends on !SHADE || ROSE_VERSION >= 200
              	help
              	  Roses.
              endmenu
              config GREENFLY
              	bool "Greenfly"
              config LADYBIRD
              	bool "Ladybirds"
              	depends on GREENFLY
              config FROST
              	bool "Frost"
              config SHADE
              	bool "Shade"
              config SLUGS
              	def_bool !SLUGS_NONE
              choice
              	prompt "Slugs"
              config SLUGS_NONE
              	bool "None"
              config SLUGS_MANY
              	bool "Many"
              endchoice
              """)
          .config("CONFIG_64BIT=y\n")
          .now("ROSE_IS_AVAILABLE", "y")
          .now("ROSE_VERSION", "150");

  private static DependencyClause clause(Explanation explanation, String text) {
    return explanation.clauses().stream()
        .filter(clause -> clause.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> arguments(DependencyClause clause) {
    return clause.mends().stream().map(ConfigFix::arguments).toList();
  }

  @Test
  void clauseTextIsThatOfTheTreeOnOneLine() {
    Explanation explanation = GARDEN.explain("ROSE");
    assertThat(explanation.prompt()).isEqualTo("Rose support");
    assertThat(explanation.place()).hasToString("init/Kconfig:7");
    assertThat(explanation.clauses())
        .extracting(DependencyClause::text)
        .containsExactly(
            "HAVE_ROSE",
            "ROSE_IS_AVAILABLE",
            "!GREENFLY || (LADYBIRD && !FROST)",
            "!SLUGS",
            "!SHADE || ROSE_VERSION >= 200");
    assertThat(clause(explanation, "!SLUGS").place()).hasToString("init/Kconfig:13");
  }

  @Test
  void symbolWithAllClausesMetCanBeEnabled() {
    assertThat(GARDEN.explain("ROSE").verdict()).isEqualTo(ClauseStatus.MET);
    assertThat(GARDEN.explain("ROSE").verdict()).isEqualTo(ClauseStatus.MET);
    Tree on = GARDEN.config("CONFIG_64BIT=y\nCONFIG_ROSE=y\n");
    assertThat(on.explain("ROSE").verdict()).isEqualTo(ClauseStatus.MET);
  }

  @Test
  void cheapestFixComesFirst() {
    Tree tree = GARDEN.config("CONFIG_64BIT=y\nCONFIG_GREENFLY=y\n");
    Explanation explanation = tree.explain("ROSE");
    assertThat(explanation.verdict()).isEqualTo(ClauseStatus.UNMET);
    DependencyClause greenfly = clause(explanation, "!GREENFLY || (LADYBIRD && !FROST)");
    assertThat(greenfly.verdict()).isEqualTo(ClauseStatus.UNMET);
    assertThat(greenfly.culprits())
        .extracting(Blocker::symbol, Blocker::value, Blocker::because)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("GREENFLY", "y", "set in .config"),
            org.assertj.core.groups.Tuple.tuple("LADYBIRD", "n", "not set in .config"));
    assertThat(arguments(greenfly)).containsExactly("-e LADYBIRD", "-d GREENFLY");
    assertThat(greenfly.mends().get(0).price()).isEqualTo("with \"Ladybirds\"");
  }

  @Test
  void fixContainsEveryRequiredChange() {
    Tree tree = GARDEN.config("CONFIG_64BIT=y\nCONFIG_GREENFLY=y\nCONFIG_FROST=y\n");
    DependencyClause greenfly = clause(tree.explain("ROSE"), "!GREENFLY || (LADYBIRD && !FROST)");
    assertThat(arguments(greenfly)).containsExactly("-d GREENFLY", "-e LADYBIRD -d FROST");
  }

  @Test
  void fixOfAChoiceSelectsAnotherMember() {
    Tree tree =
        GARDEN.config("CONFIG_64BIT=y\nCONFIG_SLUGS_MANY=y\n# CONFIG_SLUGS_NONE is not set\n");
    Explanation explanation = tree.explain("ROSE");
    DependencyClause slugs = clause(explanation, "!SLUGS");
    assertThat(arguments(slugs)).containsExactly("-d SLUGS_MANY -e SLUGS_NONE");
    Blocker none = slugs.culprits().get(0).behind().get(0);
    assertThat(none.because()).isEqualTo("another one is chosen in \"Slugs\"");
    assertThat(none.behind()).extracting(Blocker::symbol).containsExactly("SLUGS_MANY");
  }

  @Test
  void inactiveSelectIsTracedToItsReason() {
    Explanation explanation = GARDEN.config("# CONFIG_64BIT is not set\n").explain("ROSE");
    DependencyClause have = clause(explanation, "HAVE_ROSE");
    Blocker culprit = have.culprits().get(0);
    assertThat(culprit.because()).isEqualTo("selected by X86 only if X86_64 (arch/x86/Kconfig:3)");
    assertThat(culprit.behind().get(0).because())
        .isEqualTo("depends on 64BIT (arch/x86/Kconfig:6)");
    assertThat(explanation.mend()).map(ConfigFix::arguments).contains("-e 64BIT");
  }

  @Test
  void oneFixCoversAllClauses() {
    Tree tree =
        GARDEN.config("CONFIG_64BIT=y\nCONFIG_GREENFLY=y\nCONFIG_SLUGS_MANY=y\nCONFIG_SHADE=y\n");
    assertThat(tree.explain("ROSE").mend())
        .map(ConfigFix::arguments)
        .contains("-e LADYBIRD -d SLUGS_MANY -e SLUGS_NONE -d SHADE");
  }

  @Test
  void toolchainSymbolHasNoFix() {
    Explanation explanation = GARDEN.now("ROSE_IS_AVAILABLE", "n").explain("ROSE");
    DependencyClause available = clause(explanation, "ROSE_IS_AVAILABLE");
    assertThat(available.verdict()).isEqualTo(ClauseStatus.UNMET);
    assertThat(available.culprits().get(0).because()).isEqualTo("the toolchain decides it");
    assertThat(available.mends()).isEmpty();
    assertThat(explanation.mend()).isEmpty();
  }

  @Test
  void unknownCommandResultIsUndecided() {
    Tree tree =
        Tree.of(
                """
                config ROSE
                	bool "Rose support"
                	depends on $(success,rose --blossom)
                """)
            .config("CONFIG_ROSE=y\n");
    Explanation explanation = tree.explain("ROSE");
    assertThat(explanation.verdict()).isEqualTo(ClauseStatus.UNDECIDED);
    assertThat(explanation.clauses().get(0).culprits())
        .extracting(Blocker::symbol)
        .containsExactly("$(success,rose --blossom)");
  }

  @Test
  void menuAndIfConditionsAreClauses() {
    Tree tree =
        Tree.of(
            """
                menu "Flowers"
                	depends on GARDEN
                	visible if SPRING
                if !WINTER
                config ROSE
                	bool "Rose support" if EXPERT
                endif
                endmenu
                config EXPERT
                	bool "Expert"
                """);
    assertThat(tree.explain("ROSE").clauses())
        .extracting(clause -> clause.origin() + " " + clause.text())
        .containsExactly(
            "MENU GARDEN", "VISIBLE_IF SPRING", "IF_BLOCK !WINTER", "PROMPT_IF EXPERT");
  }
}
