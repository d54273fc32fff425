package org.rfldoctor.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.probe.files.FileOwner;
import org.rfldoctor.probe.files.Scripts;
import org.rfldoctor.probe.host.BuildContext;
import org.rfldoctor.probe.host.User;

class BuildFactsTest {
  @TempDir Path home;
  private Path linux;

  @BeforeEach
  void setUpTree() throws Exception {
    linux = Files.createDirectories(home.resolve("linux"));
    Files.createDirectories(linux.resolve("samples/rust"));
    Files.writeString(
        linux.resolve("Makefile"), "VERSION = 6\nPATCHLEVEL = 12\nSUBLEVEL = 94\nEXTRAVERSION =\n");
  }

  @Test
  void treeWithoutAnOutputFolderIsItsBuildDirectory() {
    Facts facts = facts(linux.resolve("samples/rust"), null);
    assertThat(text(facts, "tree.srctree")).isEqualTo(linux.toString());
    assertThat(text(facts, "tree.objtree")).isEqualTo(linux.toString());
    assertThat(text(facts, "tree.release")).isEqualTo("6.12.94");
    assertThat(text(facts, "tree.series")).isEqualTo("6.12");
    assertThat(text(facts, "tree.trusted")).isEqualTo("yes");
    assertThat(text(facts, "make.directory")).isEqualTo(linux.toString());
    assertThat(text(facts, "make.config")).isEqualTo(linux + "/.config");
    assertThat(text(facts, "make.line")).isEqualTo("make LLVM=1");
    assertThat(facts.value("make.asked")).isEmpty();
  }

  @Test
  void outputFolderIsRelativeToTheTree() throws Exception {
    Path build = Files.createDirectory(home.resolve("build"));
    Facts facts = facts(home, "linux", "O=../build", "KCONFIG_CONFIG=my.config");
    assertThat(text(facts, "tree.objtree")).isEqualTo(build.toString());
    assertThat(text(facts, "make.directory")).isEqualTo(build.toString());
    assertThat(text(facts, "make.config")).isEqualTo(build + "/my.config");
    assertThat(text(facts, "make.words")).isEqualTo("LLVM=1 KCONFIG_CONFIG=my.config");
    assertThat(text(facts, "make.line"))
        .isEqualTo("make O=../build LLVM=1 KCONFIG_CONFIG=my.config");
  }

  @Test
  void missingOutputFolderIsNotCreated() {
    Facts facts = facts(home, "linux", "O=../build");
    assertThat(text(facts, "tree.objtree")).isEqualTo(home + "/build");
    assertThat(text(facts, "make.directory")).isEqualTo(linux.toString());
    assertThat(home.resolve("build")).doesNotExist();
  }

  @Test
  void aBuildDirectoryLeadsToItsTree() throws Exception {
    Path build = Files.createDirectory(home.resolve("build"));
    Files.createSymbolicLink(build.resolve("source"), linux);
    Facts facts = facts(build, null);
    assertThat(text(facts, "tree.srctree")).isEqualTo(linux.toString());
    assertThat(text(facts, "tree.objtree")).isEqualTo(build.toString());
    assertThat(text(facts, "make.line")).isEqualTo("make O=" + build + " LLVM=1");
  }

  @Test
  void missingTreeUsesTheGivenSeries() {
    Facts facts = facts(home, null);
    assertThat(text(facts, "tree.series")).isEqualTo("7.3");
    assertThat(facts.values())
        .doesNotContainKeys("tree.srctree", "tree.trusted", "make.config", "make.asked");
    assertThat(text(facts, "make.directory")).isEqualTo(home.toString());
  }

  @Test
  void requestedFolderThatIsNotATreeIsNamed() {
    assertThat(text(facts(linux, "../nowhere"), "make.asked")).isEqualTo(home + "/nowhere");
    assertThat(facts(linux, "../nowhere").value("tree.srctree")).isEmpty();
    assertThat(text(facts(linux, "samples"), "make.asked")).isEqualTo(linux + "/samples");
  }

  @Test
  void moduleDirectoryIsTheRequestedOne() {
    BuildContext build =
        BuildContext.find(new Scripts(home).person(), linux, Optional.empty(), List.of(), false);
    assertThat(BuildFacts.of(build, "7.3").value("make.kdir")).isEmpty();
    Facts facts = BuildFacts.of(build.forModulesOf(home.resolve("headers")), "7.3");
    assertThat(text(facts, "make.kdir")).isEqualTo(home + "/headers");
    assertThat(text(facts, "tree.srctree")).isEqualTo(linux.toString());
  }

  @Test
  void makeVariablesAreFactsUnlessEmpty() {
    Facts facts =
        facts(linux, null, "LLVM=-19", "RUSTC=ccache rustc", "RUST_LIB_SRC=", "ARCH=arm64");
    assertThat(facts.value("make.RUSTC")).contains(new Value.Words(List.of("ccache", "rustc")));
    assertThat(facts.value("make.CC")).contains(new Value.Words(List.of("clang-19")));
    assertThat(text(facts, "make.SRCARCH")).isEqualTo("arm64");
    assertThat(text(facts, "make.llvm")).isEqualTo("-19");
    assertThat(facts.values())
        .doesNotContainKeys("make.RUST_LIB_SRC", "make.CROSS_COMPILE", "make.KRUSTFLAGS");
  }

  @Test
  void ignoredEnvironmentVariablesAreNamed() {
    User person = new Scripts(home).person(Map.of("RUSTC", "rustc-1.85", "LLVM", "-18"));
    Facts facts =
        BuildFacts.of(BuildContext.find(person, linux, Optional.empty(), List.of(), false), "7.3");
    assertThat(text(facts, "make.ignored")).contains("RUSTC=rustc-1.85").doesNotContain("LLVM");
    assertThat(text(facts, "make.RUSTC")).isEqualTo("rustc");
    assertThat(text(facts, "make.llvm")).isEqualTo("-18");
  }

  @Test
  void ignoredVariablesAreSplitIntoNamesAndPrograms() {
    User person =
        new Scripts(home).person(Map.of("CC", "x-gcc --sysroot=/opt/sdk", "HOSTCC", "x-gcc"));
    Facts facts =
        BuildFacts.of(BuildContext.find(person, linux, Optional.empty(), List.of(), false), "7.3");
    assertThat(facts.value("make.ignoredFirst"))
        .contains(new Value.Words(List.of("CC=x-gcc --sysroot=/opt/sdk")));
    assertThat(facts.value("make.ignoredProgram")).contains(new Value.Words(List.of("x-gcc")));
    assertThat(facts.value("make.ignoredNames")).contains(new Value.Words(List.of("CC", "HOSTCC")));
  }

  @Test
  void compilerFlagsInTheEnvironmentAreNamed() {
    User person = new Scripts(home).person(Map.of("KCFLAGS", "-O3 -g", "KRUSTFLAGS", " "));
    Facts facts =
        BuildFacts.of(
            BuildContext.find(person, linux, Optional.empty(), List.of("KAFLAGS=-g"), false),
            "7.3");
    assertThat(text(facts, "make.extraFlags")).isEqualTo("KCFLAGS=-O3 -g");
    assertThat(facts.value("make.extraFlagsNames")).contains(new Value.Words(List.of("KCFLAGS")));
  }

  @Test
  void treeOfAnotherUserIsTrustedOnlyOnRequest() throws Exception {
    User eve = new User("eve", 4711, home, false, Map.of(), List.of());
    if (FileOwner.ofThisProcess().uid() == User.ROOT) {
      Files.setAttribute(linux.resolve("Makefile"), "unix:uid", 4242);
    }
    assertThat(BuildContext.find(eve, linux, Optional.empty(), List.of(), false).trusted())
        .isFalse();
    assertThat(BuildContext.find(eve, linux, Optional.empty(), List.of(), true).trusted()).isTrue();
  }

  private Facts facts(Path folder, String asked, String... words) {
    return BuildFacts.of(
        BuildContext.find(
            new Scripts(home).person(),
            folder,
            Optional.ofNullable(asked).map(Path::of),
            List.of(words),
            false),
        "7.3");
  }

  private static String text(Facts facts, String name) {
    return facts.value(name).orElseThrow().text();
  }
}
