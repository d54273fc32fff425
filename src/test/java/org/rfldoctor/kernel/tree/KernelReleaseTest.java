package org.rfldoctor.kernel.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KernelReleaseTest {

  @Test
  void releaseIsReadFromTheMakefile() {
    KernelRelease release =
        KernelRelease.ofMakefile(
                """
                # A licence
                VERSION = 6
                PATCHLEVEL = 12
                SUBLEVEL = 107
                EXTRAVERSION =
                NAME = A Name
                """)
            .orElseThrow();

    assertThat(release.text()).isEqualTo("6.12.107");
    assertThat(release.series()).isEqualTo("6.12");
  }

  @Test
  void extraVersionIsKept() {
    assertThat(
            KernelRelease.ofMakefile(
                "VERSION = 7\nPATCHLEVEL = 4\nSUBLEVEL = 0\nEXTRAVERSION = -rc2\n"))
        .map(KernelRelease::text)
        .contains("7.4.0-rc2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "obj-m += hello.o\n",
        "VERSION = 6\n",
        "VERSION = six\nPATCHLEVEL = 1\n",
        "VERSION =\nPATCHLEVEL =\n",
        "VERSION = 6\nPATCHLEVEL = 99999999999\n",
        "VERSION = $(shell date)\nPATCHLEVEL = 1\n"
      })
  void makefileWithoutBothNumbersHasNoRelease(String makefile) {
    assertThat(KernelRelease.ofMakefile(makefile)).isEqualTo(Optional.empty());
  }

  @Test
  void versionFarBelowTheTopIsIgnored() {
    assertThat(KernelRelease.ofMakefile("x = 1\n".repeat(60) + "VERSION = 6\nPATCHLEVEL = 1\n"))
        .isEmpty();
  }

  @Test
  void releasesAreSortedByVersion() {
    assertThat(
            Stream.of(
                    "6.12",
                    "6.2",
                    "7.0",
                    "6.12.9",
                    "6.12.107",
                    "6.13.0",
                    "6.13.0-rc10",
                    "6.13.0-rc9")
                .map(text -> KernelRelease.of(text).orElseThrow())
                .sorted())
        .extracting(KernelRelease::text)
        .containsExactly(
            "6.2", "6.12", "6.12.9", "6.12.107", "6.13.0-rc9", "6.13.0-rc10", "6.13.0", "7.0");
  }

  @Test
  void isFromHoldsForTheSameOrAnEarlierSeries() {
    KernelRelease release = KernelRelease.of("6.12.8").orElseThrow();

    assertThat(release.isFrom(6, 2)).isTrue();
    assertThat(release.isFrom(6, 12)).isTrue();
    assertThat(release.isFrom(6, 13)).isFalse();
    assertThat(release.isFrom(7, 0)).isFalse();
  }

  @Test
  void sameSeriesIgnoresSublevelAndLocalVersion() {
    KernelRelease release = KernelRelease.of("6.1.8").orElseThrow();
    assertThat(release.sameSeries("6.1.94-amd64")).isTrue();
    assertThat(release.sameSeries("6.1")).isTrue();
    assertThat(release.sameSeries("6.12.94")).isFalse();
    assertThat(release.sameSeries("unknown")).isFalse();
  }
}
