package org.rfldoctor.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rfldoctor.report.Report;

class ShownTest {
  private static List<String> shown(Report report, int room, Detail detail) {
    Shown shown = Shown.within(room, report, detail);
    return report.results().stream().filter(shown::has).map(result -> result.check().id()).toList();
  }

  @Test
  void whereRoomIsScarceEachStageShowsItsFirstPasses() {
    assertThat(shown(Reports.ready(), 3, Detail.FULL))
        .containsExactly(
            "rustc",
            "rust-src",
            "clang",
            "lld",
            "llvm-tools",
            "bindgen",
            "libclang",
            "tree",
            "rustavailable");
  }

  @Test
  void leadingChecksAreShownWithoutAnyRoom() {
    assertThat(shown(Reports.ready(), 0, Detail.TERSE))
        .containsExactly("rustc", "rust-src", "clang", "bindgen", "libclang", "rustavailable");
  }

  @Test
  void passesThatABuildCanDoWithoutAreNeverShown() {
    assertThat(shown(Reports.ready(), 100, Detail.FULL))
        .contains("rustc", "bc", "rustavailable")
        .doesNotContain("rustup", "gcc", "git");
  }

  @Test
  void whateverIsNotFineIsShownWithoutAnyRoom() {
    assertThat(shown(Reports.fresh(), 0, Detail.SHORT))
        .containsExactly(
            "rustc",
            "rust-src",
            "clang",
            "lld",
            "bindgen",
            "libclang",
            "rustavailable",
            "rustfmt",
            "cargo-bloat");
  }

  @Test
  void inTheTersestFormOnlyRequiredCausesAndLeadingPassesAreShownThenTheOthersByNeed() {
    assertThat(shown(Reports.fresh(), 0, Detail.TERSE))
        .containsExactly("rustc", "rust-src", "clang", "lld", "bindgen", "rustavailable");
    assertThat(shown(Reports.fresh(), 2, Detail.TERSE))
        .contains("libclang", "rustfmt")
        .doesNotContain("cargo-bloat");
  }
}
