package org.rfldoctor.kernel.kbuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rfldoctor.kernel.kbuild.KbuildVariable.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KbuildVariablesTest {

  @Test
  void llvmIsTheDefault() {
    KbuildVariables make = make();

    assertThat(make.value(CC)).isEqualTo("clang");
    assertThat(make.value(LD)).isEqualTo("ld.lld");
    assertThat(make.value(STRIP)).isEqualTo("llvm-strip");
    assertThat(make.value(HOSTCXX)).isEqualTo("clang++");
    assertThat(make.value(RUSTC)).isEqualTo("rustc");
    assertThat(make.forMake()).containsExactly("LLVM=1");
  }

  @Test
  void emptyLlvmUsesGcc() {
    KbuildVariables make = make("LLVM=", "CROSS_COMPILE=aarch64-linux-gnu-");

    assertThat(make.llvm().form()).isEqualTo(LlvmSetting.Form.GCC);
    assertThat(make.value(CC)).isEqualTo("aarch64-linux-gnu-gcc");
    assertThat(make.value(HOSTCC)).isEqualTo("gcc");
    assertThat(make.forMake()).containsExactly("LLVM=", "CROSS_COMPILE=aarch64-linux-gnu-");
  }

  @Test
  void suffixOrFolderInLlvmSelectsItsTools() {
    assertThat(make("LLVM=-19").value(LD)).isEqualTo("ld.lld-19");
    assertThat(make("LLVM=/usr/lib/llvm-19/bin/").value(CC))
        .isEqualTo("/usr/lib/llvm-19/bin/clang");
    assertThat(make("LLVM=-19").value(BINDGEN)).isEqualTo("bindgen");
  }

  @ParameterizedTest
  @CsvSource({"0", "y", "19", "/usr/lib/llvm-19/bin"})
  void otherLlvmValuesUseTheToolsOfLlvmOne(String value) {
    KbuildVariables make = make("LLVM=" + value);

    assertThat(make.value(CC)).isEqualTo("clang");
    assertThat(make.llvm().form()).isEqualTo(LlvmSetting.Form.OTHER);
  }

  @ParameterizedTest
  @CsvSource({"e", "ke", "-e", "'-k -e'", "--environment-overrides", "'e -j4'"})
  void environmentOverridesInMakeflagsMakeVariablesCount(String flags) {
    KbuildVariables make = exported(Map.of("MAKEFLAGS", flags, "RUSTC", "/opt/nowhere/rustc"));

    assertThat(make.value(RUSTC)).isEqualTo("/opt/nowhere/rustc");
    assertThat(make.madeToCount()).containsEntry(RUSTC, "/opt/nowhere/rustc");
    assertThat(make.ignored()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-j8", "k", "'-j8 --output-sync'", "'rR --no-print-directory'"})
  void otherMakeflagsChangeNothing(String flags) {
    KbuildVariables make = exported(Map.of("MAKEFLAGS", flags, "RUSTC", "/opt/nowhere/rustc"));

    assertThat(make.value(RUSTC)).isEqualTo("rustc");
    assertThat(make.madeToCount()).isEmpty();
    assertThat(make.ignored()).hasSize(1);
  }

  @Test
  void variableInMakeflagsCountsAsACommandLineArgument() {
    KbuildVariables make = exported(Map.of("MAKEFLAGS", "-j8 -- CC=ccache\\ clang O=/srv/out"));

    assertThat(make.words(CC)).containsExactly("ccache", "clang");
    assertThat(make.output()).contains("/srv/out");
    assertThat(make.madeToCount()).containsOnlyKeys(CC, O);
  }

  @Test
  void commandLineOverridesMakeflags() {
    KbuildVariables make =
        KbuildVariables.of(List.of("RUSTC=rustc"), Map.of("MAKEFLAGS", "RUSTC=/x"), "x86_64");

    assertThat(make.value(RUSTC)).isEqualTo("rustc");
    assertThat(make.madeToCount()).isEmpty();
  }

  @Test
  void exportedArchIsPassedToMake() {
    KbuildVariables make = exported(Map.of("ARCH", "arm64", "CROSS_COMPILE", "aarch64-linux-gnu-"));

    assertThat(make.forMake())
        .containsExactly("LLVM=1", "ARCH=arm64", "CROSS_COMPILE=aarch64-linux-gnu-");
  }

  private static KbuildVariables exported(Map<String, String> environment) {
    return KbuildVariables.of(List.of(), environment, "x86_64");
  }

  @Test
  void commandLineOverridesEnvironmentAndItsLastValueCounts() {
    KbuildVariables make =
        KbuildVariables.of(
            List.of("ARCH=arm", "ARCH=riscv"), Map.of("ARCH", "s390", "LLVM", "-20"), "x86_64");

    assertThat(make.architecture().srcarch()).isEqualTo("riscv");
    assertThat(make.source(ARCH)).isEqualTo(KbuildVariables.Source.COMMAND_LINE);
    assertThat(make.value(CC)).isEqualTo("clang-20");
    assertThat(make.source(LLVM)).isEqualTo(KbuildVariables.Source.ENVIRONMENT);
    assertThat(make.forMake()).containsExactly("LLVM=-20", "ARCH=riscv");
    assertThat(make.source(RUSTC)).isEqualTo(KbuildVariables.Source.DEFAULT);
  }

  @Test
  void toolsInTheEnvironmentAreIgnoredAndReported() {
    KbuildVariables make =
        KbuildVariables.of(
            List.of("BINDGEN=bindgen-0.71"),
            Map.of("RUSTC", "rustc-1.85", "BINDGEN", "x", "CC", "clang", "O", "/tmp/o"),
            "x86_64");

    assertThat(make.value(RUSTC)).isEqualTo("rustc");
    assertThat(make.output()).isEmpty();
    assertThat(make.ignored())
        .containsExactlyInAnyOrder(
            new KbuildVariables.Ignored(RUSTC, "rustc-1.85", "rustc"),
            new KbuildVariables.Ignored(O, "/tmp/o", ""));
  }

  @Test
  void kbuildOutputInTheEnvironmentSetsTheOutputFolder() {
    Map<String, String> environment = Map.of("KBUILD_OUTPUT", "/tmp/o");

    assertThat(KbuildVariables.of(List.of(), environment, "x86_64").output()).contains("/tmp/o");
    assertThat(KbuildVariables.of(List.of("O=../o"), environment, "x86_64").output())
        .contains("../o");
    assertThat(KbuildVariables.of(List.of("O="), environment, "x86_64").output()).isEmpty();
  }

  @Test
  void otherVariablesArePassedToMakeWithoutTheOutputFolder() {
    assertThat(make("V=1", "O=../build", "KCFLAGS=-g -O1", "menuconfig").forMake())
        .containsExactly("LLVM=1", "V=1", "KCFLAGS=-g -O1");
  }

  @Test
  void aCompilerMayBeTwoWords() {
    assertThat(make("CC=ccache  clang").words(CC)).containsExactly("ccache", "clang");
  }

  @Test
  void trailingBlankOfRustcIsKept() {
    assertThat(make("RUSTC=rustc ").words(RUSTC)).containsExactly("rustc ");
    assertThat(make("CC=clang ").words(CC)).containsExactly("clang");
  }

  @ParameterizedTest
  @CsvSource({
    "x86_64, x86",
    "i686, x86",
    "aarch64, arm64",
    "armv7l, arm",
    "arm64, arm64",
    "riscv64, riscv",
    "s390x, s390",
    "ppc64le, powerpc",
    "mips64, mips",
    "loongarch64, loongarch",
    "m68k, m68k"
  })
  void defaultArchitectureIsThatOfTheMachine(String machine, String arch) {
    assertThat(KbuildVariables.of(List.of(), Map.of(), machine).architecture())
        .isEqualTo(new Architecture(arch, arch));
  }

  @ParameterizedTest
  @CsvSource({
    "x86_64, x86",
    "i386, x86",
    "sparc64, sparc",
    "parisc64, parisc",
    "um, um",
    "arm64, arm64"
  })
  void archMapsToItsSourceFolder(String arch, String srcarch) {
    assertThat(make("ARCH=" + arch).architecture()).isEqualTo(new Architecture(arch, srcarch));
  }

  @ParameterizedTest
  @CsvSource({
    "RUST_C, RUSTC",
    "LLMV, LLVM",
    "LVM, LLVM",
    "ACH, ARCH",
    "BINGDEN, BINDGEN",
    "llvm, LLVM",
    "LIBCLANG_PAHT, LIBCLANG_PATH",
    "CROSSCOMPILE, CROSS_COMPILE"
  })
  void misspelledVariableGetsASuggestion(String given, String meant) {
    assertThat(make(given + "=x").nearMisses())
        .containsExactly(new MisspelledVariable(given, meant));
  }

  @Test
  void knownAndUnrelatedNamesGetNoSuggestion() {
    assertThat(
            make(
                "V=1",
                "W=1",
                "RUSTC=x",
                "KBUILD_VERBOSE=1",
                "HOSTLD=x",
                "FOO=1",
                "CPP=x",
                "LLVM_IAS=1"))
        .extracting(KbuildVariables::nearMisses)
        .isEqualTo(List.of());
  }

  private static KbuildVariables make(String... words) {
    return KbuildVariables.of(List.of(words), Map.of(), "x86_64");
  }
}
