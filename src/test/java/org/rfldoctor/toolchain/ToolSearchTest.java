package org.rfldoctor.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToolSearchTest {
  private static final UserDirectories ANNA = UserDirectories.of("anna", Path.of("/home/anna"));

  private final FakeListing machine = new FakeListing();
  private Path passedOver;

  @Test
  void theFirstExecutableOnPathWinsAndHidesTheOthers() {
    machine.tool("/usr/local/bin/rustc", "/usr/bin/rustc");

    ToolSearchResult rustc = find("rustc", "/usr/local/bin:/usr/bin");

    assertThat(winner(rustc)).isEqualTo("/usr/local/bin/rustc local");
    assertThat(lines(rustc.shadowed())).containsExactly("/usr/bin/rustc distribution");
  }

  @Test
  void nonExecutableFileIsACandidateButDoesNotWin() {
    machine.file("/opt/a/bindgen", (byte) 1).tool("/usr/bin/bindgen");

    ToolSearchResult bindgen = find("bindgen", "/opt/a:/usr/bin");

    assertThat(winner(bindgen)).isEqualTo("/usr/bin/bindgen distribution");
    assertThat(bindgen.answering().get(0).state().word()).isEqualTo("not-executable");
  }

  @Test
  void programThatTheShellPassesOverDoesNotWin() {
    machine.tool("/opt/arm/bindgen", "/usr/bin/bindgen");
    passedOver = Path.of("/opt/arm/bindgen");

    ToolSearchResult bindgen = find("bindgen", "/opt/arm:/usr/bin");

    assertThat(winner(bindgen)).isEqualTo("/usr/bin/bindgen distribution");
    assertThat(bindgen.shadowed()).isEmpty();
    assertThat(bindgen.answering().get(0).state().word()).isEqualTo("not-executable");
  }

  @Test
  void danglingLinkIsACandidateButDoesNotWin() {
    machine.link("/usr/bin/clang", "../lib/llvm-19/bin/clang");

    ToolSearchResult clang = find("clang", "/usr/bin");

    assertThat(clang.winner()).isEmpty();
    assertThat(clang.answering().get(0).state().word()).isEqualTo("dangling");
    assertThat(clang.answering().get(0).real()).isEqualTo(Path.of("/usr/lib/llvm-19/bin/clang"));
  }

  @Test
  void folderWithTheNameOfAToolIsSkipped() {
    machine.tool("/home/anna/bin/rustc/readme", "/usr/bin/rustc");

    assertThat(lines(find("rustc", "/home/anna/bin:/usr/bin").candidates()))
        .containsExactly("/usr/bin/rustc distribution");
  }

  @Test
  void nameWithASlashIsNotSearchedOnPath() {
    machine.tool("/usr/bin/rustc", "/opt/rust/bin/rustc-1.85");

    ToolSearchResult rustc = find("/opt/rust/bin/rustc-1.85", "/usr/bin");

    assertThat(winner(rustc)).isEqualTo("/opt/rust/bin/rustc-1.85 other");
    assertThat(rustc.answering()).hasSize(1);
  }

  @Test
  void relativeNameAndEmptyPathEntryStartFromTheBuildFolder() {
    machine.tool("/build/tools/bindgen", "/build/pahole");

    assertThat(winner(find("tools/bindgen", "/usr/bin"))).startsWith("/build/tools/bindgen");
    assertThat(winner(find("pahole", "/usr/bin:"))).startsWith("/build/pahole");
  }

  @Test
  void twoWordsHaveNoCandidates() {
    machine.tool("/usr/bin/ccache", "/usr/bin/rustc");

    assertThat(find("ccache rustc", "/usr/bin").candidates()).isEmpty();
  }

  @Test
  void linksToRustupAreProxies() {
    machine.tool("/home/anna/.cargo/bin/rustup").link("/home/anna/.cargo/bin/rustc", "rustup");

    assertThat(winner(find("rustc", "/home/anna/.cargo/bin")))
        .isEqualTo("/home/anna/.cargo/bin/rustc rustup");
  }

  @Test
  void debiansRustupPackagePutsItsProxiesIntoUsrBin() {
    machine.tool("/usr/bin/rustup").link("/usr/bin/rustc", "rustup");

    assertThat(winner(find("rustc", "/usr/bin"))).isEqualTo("/usr/bin/rustc rustup");
    assertThat(winner(find("rustup", "/usr/bin"))).isEqualTo("/usr/bin/rustup distribution");
  }

  @Test
  void hardLinksAndCopiesOfRustupAreProxies() {
    machine
        .executable("/home/anna/.cargo/bin/rustup", (byte) 7, (byte) 8)
        .executable("/home/anna/.cargo/bin/cargo", (byte) 7, (byte) 8);

    assertThat(winner(find("cargo", "/home/anna/.cargo/bin")))
        .isEqualTo("/home/anna/.cargo/bin/cargo rustup");
  }

  @Test
  void programBesideRustupIsNotAProxy() {
    machine.tool("/home/anna/.cargo/bin/rustup", "/home/anna/.cargo/bin/bindgen");

    assertThat(winner(find("bindgen", "/home/anna/.cargo/bin")))
        .isEqualTo("/home/anna/.cargo/bin/bindgen cargo");
  }

  @Test
  void rustcInsideAToolchainIsNotAProxy() {
    machine.tool("/home/anna/.rustup/toolchains/stable/bin/rustc");

    assertThat(winner(find("/home/anna/.rustup/toolchains/stable/bin/rustc", "/usr/bin")))
        .endsWith(" toolchain");
  }

  @Test
  void linkTargetsIdentifySnapAndNix() {
    machine
        .tool("/usr/bin/snap", "/nix/store/abc-rustc-1.97.1/bin/rustc")
        .link("/snap/bin/rustc", "/usr/bin/snap")
        .link("/run/current-system/sw/bin/rustc", "/nix/store/abc-rustc-1.97.1/bin/rustc");

    assertThat(lines(find("rustc", "/snap/bin:/run/current-system/sw/bin").answering()))
        .containsExactly("/snap/bin/rustc snap", "/run/current-system/sw/bin/rustc nix");
  }

  @Test
  void toolInTheCargoFolderIsFoundOutsideOfPath() {
    machine.tool("/home/anna/.cargo/bin/rustup").link("/home/anna/.cargo/bin/rustc", "rustup");

    ToolSearchResult rustc = find("rustc", "/usr/bin");

    assertThat(rustc.winner()).isEmpty();
    assertThat(lines(rustc.offPath())).containsExactly("/home/anna/.cargo/bin/rustc rustup");
  }

  @Test
  void versionedNamesAreSortedNewestFirst() {
    machine.tool("/usr/bin/clang-9", "/usr/bin/clang-19", "/usr/bin/clang-18");
    machine.tool("/usr/bin/clang-cpp-19", "/usr/bin/clangd-19", "/usr/bin/clang-format");

    ToolSearchResult clang = find("clang", "/usr/bin");

    assertThat(clang.winner()).isEmpty();
    assertThat(clang.versioned())
        .extracting(ToolCandidate::suffix)
        .containsExactly("-19", "-18", "-9");
  }

  @Test
  void otherVersionsAreFoundBesideTheRequestedOne() {
    machine.tool("/usr/bin/rustc", "/usr/bin/rustc-1.85", "/usr/bin/rustc-1.100");

    ToolSearchResult rustc = find("rustc-1.85", "/usr/bin");

    assertThat(winner(rustc)).startsWith("/usr/bin/rustc-1.85 ");
    assertThat(rustc.versioned())
        .extracting(ToolCandidate::name)
        .containsExactly("rustc-1.100", "rustc");
  }

  @Test
  void foldersOfVersionedPackagesAreSearched() {
    machine.tool("/usr/lib/llvm-18/bin/clang", "/usr/lib/rust-1.85/bin/rustfmt");

    assertThat(lines(find("clang", "/usr/bin").offPath()))
        .containsExactly("/usr/lib/llvm-18/bin/clang distribution");
    assertThat(lines(find("rustfmt", "/usr/bin").offPath()))
        .containsExactly("/usr/lib/rust-1.85/bin/rustfmt distribution");
  }

  @Test
  void fileBehindSeveralLinksIsListedOnce() {
    machine.link("/bin", "usr/bin").tool("/usr/lib/llvm-19/bin/clang");
    machine.link("/usr/bin/clang", "../lib/llvm-19/bin/clang");

    assertThat(lines(find("clang", "/usr/bin:/bin:/usr/bin").candidates()))
        .containsExactly("/usr/bin/clang distribution");
  }

  private ToolSearchResult find(String word, String path) {
    return new ToolSearch(machine, ANNA, path, Path.of("/build"), file -> file.equals(passedOver))
        .find(word);
  }

  private static String winner(ToolSearchResult tool) {
    return tool.winner().map(ToolSearchTest::line).orElse("nobody");
  }

  private static List<String> lines(List<ToolCandidate> candidates) {
    return candidates.stream().map(ToolSearchTest::line).toList();
  }

  private static String line(ToolCandidate candidate) {
    return candidate.path() + " " + candidate.origin().word();
  }
}
