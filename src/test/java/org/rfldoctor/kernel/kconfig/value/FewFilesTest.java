package org.rfldoctor.kernel.kconfig.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rfldoctor.kernel.kconfig.Kconfig;
import org.rfldoctor.kernel.kconfig.TextFiles;

class FewFilesTest {
  private static final Map<String, String> FILES =
      Map.of(
          "Makefile",
          "# SPDX-License-Identifier: none\nVERSION = 7\nPATCHLEVEL = 3\nSUBLEVEL = 4\n",
          "Kconfig",
          "source \"init/Kconfig\"\nsource \"drivers/Kconfig\"\n",
          "init/Kconfig",
          """
          config RUST
          	bool "Rust support"
          	depends on HELPER
          config HELPER
          	bool
          """,
          "drivers/Kconfig",
          """
          config DRIVER
          	bool "Driver"
          	select HELPER
          """);

  private final List<String> read = new ArrayList<>();

  private ClauseStatus explained(String config) {
    Kconfig kconfig =
        TextFiles.kconfig(
            path -> {
              read.add(path);
              return Optional.ofNullable(FILES.get(path));
            },
            Map.of("SRCARCH", "x86"));
    return kconfig.explain("RUST", DotConfig.parse(config), Map.of()).orElseThrow().verdict();
  }

  @Test
  void configExplainedByFewFilesLeavesOthersUnread() {
    assertThat(explained("# CONFIG_DRIVER is not set\n")).isEqualTo(ClauseStatus.UNMET);
    assertThat(read).containsExactlyInAnyOrder("Makefile", "Kconfig", "init/Kconfig");
  }

  @Test
  void configNotExplainedByFewFilesReadsAllFiles() {
    assertThat(explained("CONFIG_DRIVER=y\nCONFIG_HELPER=y\n")).isEqualTo(ClauseStatus.MET);
    assertThat(read).contains("drivers/Kconfig");
  }

  @Test
  void configOfAnotherReleaseReadsAllFiles() {
    String head = "# Linux/x86 6.12.94-amd64 Kernel Configuration\n";
    assertThat(explained(head + "CONFIG_DRIVER=y\n")).isEqualTo(ClauseStatus.MET);
    assertThat(read).contains("drivers/Kconfig");
  }

  @Test
  void configOfTheSameReleaseLeavesOthersUnread() {
    String head = "# Linux/x86 7.3.4-lab Kernel Configuration\n";
    assertThat(explained(head + "# CONFIG_DRIVER is not set\n")).isEqualTo(ClauseStatus.UNMET);
    assertThat(read).doesNotContain("drivers/Kconfig");
  }
}
