package org.rfldoctor.kernel.kconfig;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChoiceTest {
  private static final Tree FRUIT =
      Tree.of(
          """
          config SUMMER
          	bool "Summer"
          choice
          	prompt "Fruit" if MARKET || !WINTER
          	default CHERRY if SUMMER
          	default APPLE
          config APPLE
          	bool "Apple"
          config PEAR
          	bool "Pear"
          config CHERRY
          	bool "Cherry"
          	depends on SUMMER
          endchoice
          config WINTER
          	bool "Winter"
          config MARKET
          	bool "Market"
          """);

  @Test
  void theMemberThatWasSetIsChosen() {
    Tree tree = FRUIT.config("# CONFIG_APPLE is not set\nCONFIG_PEAR=y\n");
    assertThat(tree.value("PEAR")).isEqualTo("y");
    assertThat(tree.value("APPLE")).isEqualTo("n");
  }

  @Test
  void choiceWithoutASettingHasItsFirstApplicableDefault() {
    assertThat(FRUIT.value("APPLE")).isEqualTo("y");
    assertThat(FRUIT.config("CONFIG_SUMMER=y\n").value("CHERRY")).isEqualTo("y");
  }

  @Test
  void hiddenMemberCannotBeChosen() {
    assertThat(FRUIT.config("CONFIG_CHERRY=y\n").value("CHERRY")).isEqualTo("n");
    assertThat(FRUIT.config("CONFIG_CHERRY=y\n").value("APPLE")).isEqualTo("y");
  }

  @Test
  void lastSetMemberIsChosen() {
    Tree tree = FRUIT.config("CONFIG_PEAR=y\nCONFIG_APPLE=y\n");
    assertThat(tree.value("APPLE")).isEqualTo("y");
    assertThat(tree.value("PEAR")).isEqualTo("n");
  }

  @Test
  void refusedDefaultChoosesTheNextMemberFrom611On() {
    Tree refused = FRUIT.config("# CONFIG_APPLE is not set\n");
    assertThat(refused.value("PEAR")).isEqualTo("y");
    String makefile = "VERSION = 6\nPATCHLEVEL = 1\n";
    assertThat(refused.file("Makefile", makefile).value("APPLE")).isEqualTo("y");
  }

  @Test
  void hiddenChoiceHasNoMemberUpTo610() {
    Tree hidden = FRUIT.config("CONFIG_WINTER=y\n");
    assertThat(hidden.value("APPLE")).isEqualTo("y");
    String makefile = "VERSION = 6\nPATCHLEVEL = 1\n";
    assertThat(hidden.file("Makefile", makefile).value("APPLE")).isEqualTo("n");
  }

  private static final Tree METAL =
      Tree.of(
          """
          choice
          	prompt "Metal"
          config IRON
          	bool "Iron"
          config GOLD
          	bool "Gold"
          	depends on $(success,find-gold)
          endchoice
          """);

  @Test
  void undecidedMemberIsIgnoredUnlessSet() {
    assertThat(METAL.value("IRON")).isEqualTo("y");
    assertThat(METAL.value("GOLD")).isEqualTo("n");
  }

  @Test
  void undecidedMemberThatIsSetMakesTheChoiceUnknown() {
    Tree wanted = METAL.config("CONFIG_GOLD=y\n");
    assertThat(wanted.value("IRON")).isEqualTo("unknown");
    assertThat(wanted.value("GOLD")).isEqualTo("unknown");
  }

  @Test
  void lastSetMemberCountsEvenIfHiddenUpTo610() {
    Tree tree = FRUIT.config("CONFIG_PEAR=y\nCONFIG_CHERRY=y\n");
    assertThat(tree.value("PEAR")).isEqualTo("y");
    Tree old = tree.file("Makefile", "VERSION = 6\nPATCHLEVEL = 10\n");
    assertThat(old.value("PEAR")).isEqualTo("n");
    assertThat(old.value("APPLE")).isEqualTo("y");
  }

  @Test
  void choiceOfModulesAllowsSeveralMembersUpTo610() {
    Tree tree =
        Tree.of(
                """
                config MODULES
                	def_bool y
                	modules
                choice
                	prompt "Methods"
                config BASIC
                	tristate "Basic"
                config CLEVER
                	tristate "Clever"
                endchoice
                """)
            .file("Makefile", "VERSION = 6\nPATCHLEVEL = 1\n");
    Tree modules = tree.config("CONFIG_BASIC=m\nCONFIG_CLEVER=m\n");
    assertThat(modules.value("BASIC")).isEqualTo("m");
    assertThat(modules.value("CLEVER")).isEqualTo("m");
    assertThat(tree.config("CONFIG_CLEVER=y\n").value("CLEVER")).isEqualTo("y");
    assertThat(tree.config("# CONFIG_BASIC is not set\n").value("BASIC")).isEqualTo("n");
  }
}
