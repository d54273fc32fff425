package org.rfldoctor.kernel.kbuild;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KbuildObjectsTest {
  private static final KbuildObjects MAKEFILE =
      KbuildObjects.of(
          """
          # obj-$(CONFIG_OLD) += null.o
          obj-$(CONFIG_NULL_RUST)	+= null_mod.o other.o
          null_mod-y := null.o \\
                        parts/table.o
          drm-$(CONFIG_DRM_CODE) += code.o
          ifdef CONFIG_PHY_RUST
            obj-$(CONFIG_PHY)	+= phy_rust.o
          else
            obj-$(CONFIG_PHY)	+= phy.o
          endif
          obj-y += always.o
          round-y := round.o
          """);

  @Test
  void objectHasTheSymbolThatAddsIt() {
    assertThat(MAKEFILE.symbolOf("other")).contains("NULL_RUST");
    assertThat(MAKEFILE.symbolOf("code")).contains("DRM_CODE");
  }

  @Test
  void partHasTheSymbolOfItsCompositeObject() {
    assertThat(MAKEFILE.symbolOf("null")).contains("NULL_RUST");
    assertThat(MAKEFILE.symbolOf("parts/table")).contains("NULL_RUST");
  }

  @Test
  void symbolOfAnIfdefTakesPrecedence() {
    assertThat(MAKEFILE.symbolOf("phy_rust")).contains("PHY_RUST");
    assertThat(MAKEFILE.symbolOf("phy")).contains("PHY");
  }

  @Test
  void unconditionalAndUnknownObjectsHaveNoSymbol() {
    assertThat(MAKEFILE.symbolOf("always")).isEmpty();
    assertThat(MAKEFILE.symbolOf("nobody")).isEmpty();
    assertThat(MAKEFILE.symbolOf("round")).isEmpty();
  }
}
