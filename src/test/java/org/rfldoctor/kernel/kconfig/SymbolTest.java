package org.rfldoctor.kernel.kconfig;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SymbolTest {

  @Test
  void visibleSymbolHasItsSettingOrItsDefault() {
    Tree tree =
        Tree.of(
            """
            config FIRST
            	bool "First"
            	default y
            config SECOND
            	bool "Second"
            	default y
            """);
    Tree set = tree.config("# CONFIG_SECOND is not set\n");
    assertThat(set.value("FIRST")).isEqualTo("y");
    assertThat(set.value("SECOND")).isEqualTo("n");
  }

  @Test
  void symbolWithAnUnmetDependencyIsOffEvenIfSet() {
    Tree tree =
        Tree.of(
            """
            config FOUNDATION
            	bool "Foundation"
            config HOUSE
            	bool "House"
            	depends on FOUNDATION
            """);
    assertThat(tree.config("CONFIG_HOUSE=y\n").value("HOUSE")).isEqualTo("n");
    assertThat(tree.config("CONFIG_FOUNDATION=y\nCONFIG_HOUSE=y\n").value("HOUSE")).isEqualTo("y");
  }

  @Test
  void selectedSymbolIsOnEvenIfRefused() {
    Tree tree =
        Tree.of(
            """
            config ENGINE
            	bool "Engine"
            config CAR
            	bool "Car"
            	select ENGINE if FUEL
            config FUEL
            	bool "Fuel"
            """);
    Tree refused = tree.config("CONFIG_CAR=y\nCONFIG_FUEL=y\n# CONFIG_ENGINE is not set\n");
    assertThat(refused.value("ENGINE")).isEqualTo("y");
    assertThat(tree.config("CONFIG_CAR=y\n").value("ENGINE")).isEqualTo("n");
  }

  @Test
  void anImpliedSymbolIsOnUntilTheUserRefuses() {
    Tree tree =
        Tree.of(
            """
            config RADIO
            	bool "Radio"
            config CAR
            	def_bool y
            	imply RADIO
            """);
    assertThat(tree.value("RADIO")).isEqualTo("y");
    assertThat(tree.config("# CONFIG_RADIO is not set\n").value("RADIO")).isEqualTo("n");
  }

  @Test
  void theFirstDefaultThatAppliesCounts() {
    Tree tree =
        Tree.of(
            """
            config BIG
            	bool "Big"
            config SIZE
            	int
            	default 64 if BIG
            	default 8
            """);
    assertThat(tree.value("SIZE")).isEqualTo("8");
    assertThat(tree.config("CONFIG_BIG=y\n").value("SIZE")).isEqualTo("64");
  }

  @Test
  void menuAndIfConditionsApplyAndVisibleIfHidesThePromptOnly() {
    Tree tree =
        Tree.of(
            """
            config OUTER
            	bool "Outer"
            config EXPERT
            	bool "Expert"
            menu "Inner things"
            	depends on OUTER
            	visible if EXPERT
            if !BROKEN
            config INNER
            	bool "Inner"
            	default y
            endif
            endmenu
            """);
    assertThat(tree.value("INNER")).isEqualTo("n");
    Tree open = tree.config("CONFIG_OUTER=y\n# CONFIG_INNER is not set\n");
    assertThat(open.value("INNER")).isEqualTo("y");
    Tree visible = tree.config("CONFIG_OUTER=y\nCONFIG_EXPERT=y\n# CONFIG_INNER is not set\n");
    assertThat(visible.value("INNER")).isEqualTo("n");
  }

  @Test
  void dependsOnWithIfAppliesOnlyIfTheConditionHolds() {
    Tree tree =
        Tree.of(
            """
            config STRICT
            	bool "Strict"
            config PAPER
            	bool "Paper"
            config ENTRY
            	bool "Entry"
            	depends on PAPER if STRICT
            """);
    assertThat(tree.config("CONFIG_ENTRY=y\n").value("ENTRY")).isEqualTo("y");
    assertThat(tree.config("CONFIG_STRICT=y\nCONFIG_ENTRY=y\n").value("ENTRY")).isEqualTo("n");
  }

  @Test
  void tristateWithoutModulesIsNeverM() {
    Tree tree =
        Tree.of(
            """
            config MODULES
            	bool "Modules"
            	modules
            config DRIVER
            	tristate "Driver"
            config LOADED_ONLY
            	def_bool y
            	depends on m
            """);
    Tree without = tree.config("CONFIG_DRIVER=m\n");
    assertThat(without.value("DRIVER")).isEqualTo("y");
    assertThat(without.value("LOADED_ONLY")).isEqualTo("n");
    Tree with = tree.config("CONFIG_MODULES=y\nCONFIG_DRIVER=m\n");
    assertThat(with.value("DRIVER")).isEqualTo("m");
    assertThat(with.value("LOADED_ONLY")).isEqualTo("y");
  }

  @Test
  void transitionalSymbolPassesTheOldSettingToTheNewName() {
    Tree tree =
        Tree.of(
            """
            config NEW_NAME
            	bool "New name"
            	default OLD_NAME
            config OLD_NAME
            	bool
            	transitional
            	help
            	  What NEW_NAME was called.
            """);
    assertThat(tree.config("CONFIG_OLD_NAME=y\n").value("NEW_NAME")).isEqualTo("y");
    assertThat(tree.value("NEW_NAME")).isEqualTo("n");
  }

  @Test
  void helpTextIsNotParsed() {
    Tree tree =
        Tree.of(
            """
            config TALKATIVE
            	bool "Talkative"
            	default y
            	help
            	  If you say y here,
            	  config NOTHING happens,

            	    select FUN "and so on (
            	  endmenu
            config NEXT
            	def_bool TALKATIVE
            """);
    assertThat(tree.value("NEXT")).isEqualTo("y");
    assertThat(tree.value("NOTHING")).isEqualTo("NOTHING");
  }
}
