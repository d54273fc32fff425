package org.rfldoctor.probe.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A .config is data, and its lines become assignments of make. */
class KbuildSymbolsTest {
  @Test
  void namesThatMakeWouldExpandAreLeftOut() {
    assertThat(
            KbuildSymbols.ofConfig(
                    "CONFIG_A$(shell touch /tmp/x)=y\nCONFIG_B:=$(shell id)\nCONFIG_C =y\nCONFIG_D=y\n")
                .makefile())
        .isEqualTo("CONFIG_D := y\nCONFIG_RUST := y\n");
  }

  @Test
  void valuesAreNotExpandedAndEndWithTheirLine() {
    assertThat(
            KbuildSymbols.ofConfig("CONFIG_A=\"$(shell id)#\"\nCONFIG_B=x\\\nCONFIG_C=y\n")
                .makefile())
        .isEqualTo(
            "CONFIG_A := $$(shell id)\\#\nCONFIG_B := x\\ \nCONFIG_C := y\nCONFIG_RUST := y\n");
  }
}
