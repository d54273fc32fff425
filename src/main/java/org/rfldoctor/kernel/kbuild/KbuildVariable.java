package org.rfldoctor.kernel.kbuild;

import java.util.Arrays;
import java.util.Optional;

/**
 * The variables of a {@code make} command line that affect a Rust-enabled build, and whether Kbuild
 * reads them from the environment. It ignores the environment for variables that its top Makefile
 * assigns.
 */
public enum KbuildVariable {
  LLVM(true, DefaultValue.always("")),
  ARCH(true, DefaultValue.always("")),
  CROSS_COMPILE(true, DefaultValue.always("")),
  KCONFIG_CONFIG(true, DefaultValue.always(".config")),
  KBUILD_OUTPUT(true, DefaultValue.always("")),
  O(false, DefaultValue.always("")),
  KRUSTFLAGS(true, DefaultValue.always("")),
  KCFLAGS(true, DefaultValue.always("")),
  KAFLAGS(true, DefaultValue.always("")),
  KCPPFLAGS(true, DefaultValue.always("")),
  HOSTCFLAGS(true, DefaultValue.always("")),
  HOSTCXXFLAGS(true, DefaultValue.always("")),
  HOSTLDFLAGS(true, DefaultValue.always("")),
  HOSTLDLIBS(true, DefaultValue.always("")),
  HOSTRUSTFLAGS(true, DefaultValue.always("")),
  RUST_LIB_SRC(true, DefaultValue.always("")),
  RUSTC(false, DefaultValue.always("rustc")),
  RUSTDOC(false, DefaultValue.always("rustdoc")),
  RUSTFMT(false, DefaultValue.always("rustfmt")),
  CLIPPY_DRIVER(false, DefaultValue.always("clippy-driver")),
  BINDGEN(false, DefaultValue.always("bindgen")),
  PAHOLE(false, DefaultValue.always("pahole")),
  CC(false, DefaultValue.target("clang", "gcc")),
  LD(false, DefaultValue.target("ld.lld", "ld")),
  AR(false, DefaultValue.target("llvm-ar", "ar")),
  NM(false, DefaultValue.target("llvm-nm", "nm")),
  OBJCOPY(false, DefaultValue.target("llvm-objcopy", "objcopy")),
  OBJDUMP(false, DefaultValue.target("llvm-objdump", "objdump")),
  READELF(false, DefaultValue.target("llvm-readelf", "readelf")),
  STRIP(false, DefaultValue.target("llvm-strip", "strip")),
  HOSTCC(false, DefaultValue.host("clang", "gcc")),
  HOSTCXX(false, DefaultValue.host("clang++", "g++")),
  HOSTRUSTC(false, DefaultValue.always("rustc")),
  HOSTPKG_CONFIG(false, DefaultValue.always("pkg-config")),
  LEX(false, DefaultValue.always("flex")),
  YACC(false, DefaultValue.always("bison")),
  PERL(false, DefaultValue.always("perl")),
  PYTHON3(false, DefaultValue.always("python3")),
  /** Bindgen and rustup read this variable and those below; Kbuild does not. */
  LIBCLANG_PATH(true, DefaultValue.always("")),
  LLVM_CONFIG_PATH(true, DefaultValue.always("")),
  CLANG_PATH(true, DefaultValue.always("")),
  LD_LIBRARY_PATH(true, DefaultValue.always("")),
  BINDGEN_EXTRA_CLANG_ARGS(true, DefaultValue.always("")),
  RUSTUP_TOOLCHAIN(true, DefaultValue.always(""));

  private final boolean fromEnvironment;
  private final DefaultValue usual;

  KbuildVariable(boolean fromEnvironment, DefaultValue usual) {
    this.fromEnvironment = fromEnvironment;
    this.usual = usual;
  }

  /** The variable with this name. Case matters. */
  public static Optional<KbuildVariable> named(String name) {
    return Arrays.stream(values()).filter(v -> v.name().equals(name)).findFirst();
  }

  /** Whether Kbuild uses a value in the environment. */
  public boolean fromEnvironment() {
    return fromEnvironment;
  }

  /**
   * Whether scripts/rust_is_available.sh puts the value in quotes, so that blanks do not split it.
   */
  boolean quoted() {
    return this == RUSTC || this == BINDGEN;
  }

  /** The default value; empty if there is none. */
  String usual(LlvmSetting llvm, String crossCompile) {
    return usual.value(llvm, crossCompile);
  }

  /** The default value of a variable. */
  @FunctionalInterface
  private interface DefaultValue {

    String value(LlvmSetting llvm, String crossCompile);

    /** A default that depends on nothing. */
    static DefaultValue always(String value) {
      return (llvm, crossCompile) -> value;
    }

    /** A tool for the target: LLVM's, or GNU's with the prefix {@code CROSS_COMPILE}. */
    static DefaultValue target(String llvmTool, String gnuTool) {
      return (llvm, cross) -> llvm.used() ? llvm.tool(llvmTool) : cross + gnuTool;
    }

    /** A tool that builds programs for the build machine: no {@code CROSS_COMPILE} prefix. */
    static DefaultValue host(String llvmTool, String gnuTool) {
      return (llvm, cross) -> llvm.used() ? llvm.tool(llvmTool) : gnuTool;
    }
  }
}
