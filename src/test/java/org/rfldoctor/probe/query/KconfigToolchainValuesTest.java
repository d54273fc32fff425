package org.rfldoctor.probe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KconfigToolchainValuesTest {

  @Test
  void clangWithAVersionIsTheCompiler() {
    assertThat(KconfigToolchainValues.of(Map.of("clang", "19.1.7", "gcc", "14.2.0")))
        .isEqualTo(Map.of("CC_IS_CLANG", "y", "CLANG_VERSION", "190107"));
  }

  @Test
  void gccIsTheCompilerWithoutClang() {
    assertThat(KconfigToolchainValues.of(Map.of("clang", "none", "gcc", "14.2.0")))
        .isEqualTo(Map.of("CC_IS_GCC", "y", "GCC_VERSION", "140200"));
  }

  @Test
  void unknownGccVersionIsOmitted() {
    assertThat(KconfigToolchainValues.of(Map.of("clang", "none", "gcc", "0.0.0")))
        .isEqualTo(Map.of("CC_IS_GCC", "y"));
  }
}
