package org.rfldoctor.kernel;

import java.util.Arrays;
import java.util.Optional;

/**
 * The variables of a {@code make} command line that affect a Rust-enabled build, and whether Kbuild
 * uses their value in the environment. Variables that its top Makefile assigns override the
 * environment.
 */
public enum KbuildVariable {
  LLVM(true, Usual.always("")),
  ARCH(true, Usual.always("")),
  CROSS_COMPILE(true, Usual.always("")),
  KCONFIG_CONFIG(true, Usual.always(".config")),
  KBUILD_OUTPUT(true, Usual.always("")),
  O(false, Usual.always("")),
  KRUSTFLAGS(true, Usual.always("")),
  RUST_LIB_SRC(true, Usual.always("")),
  RUSTC(false, Usual.always("rustc")),
  RUSTDOC(false, Usual.always("rustdoc")),
  RUSTFMT(false, Usual.always("rustfmt")),
  CLIPPY_DRIVER(false, Usual.always("clippy-driver")),
  BINDGEN(false, Usual.always("bindgen")),
  PAHOLE(false, Usual.always("pahole")),
  CC(false, Usual.target("clang", "gcc")),
  LD(false, Usual.target("ld.lld", "ld")),
  AR(false, Usual.target("llvm-ar", "ar")),
  NM(false, Usual.target("llvm-nm", "nm")),
  OBJCOPY(false, Usual.target("llvm-objcopy", "objcopy")),
  OBJDUMP(false, Usual.target("llvm-objdump", "objdump")),
  READELF(false, Usual.target("llvm-readelf", "readelf")),
  STRIP(false, Usual.target("llvm-strip", "strip")),
  HOSTCC(false, Usual.host("clang", "gcc")),
  HOSTCXX(false, Usual.host("clang++", "g++")),
  HOSTRUSTC(false, Usual.always("rustc")),
  HOSTPKG_CONFIG(false, Usual.always("pkg-config")),
  LEX(false, Usual.always("flex")),
  YACC(false, Usual.always("bison")),
  PERL(false, Usual.always("perl")),
  PYTHON3(false, Usual.always("python3")),
  /** This variable and those below are read by bindgen and rustup, not by Kbuild. */
  LIBCLANG_PATH(true, Usual.always("")),
  LLVM_CONFIG_PATH(true, Usual.always("")),
  CLANG_PATH(true, Usual.always("")),
  LD_LIBRARY_PATH(true, Usual.always("")),
  BINDGEN_EXTRA_CLANG_ARGS(true, Usual.always("")),
  RUSTUP_TOOLCHAIN(true, Usual.always(""));

  private final boolean fromEnvironment;
  private final Usual usual;

  KbuildVariable(boolean fromEnvironment, Usual usual) {
    this.fromEnvironment = fromEnvironment;
    this.usual = usual;
  }

  /** The variable of this name, in exactly these letters. */
  public static Optional<KbuildVariable> named(String name) {
    return Arrays.stream(values()).filter(v -> v.name().equals(name)).findFirst();
  }

  /** Whether a value in the environment counts. */
  public boolean fromEnvironment() {
    return fromEnvironment;
  }

  /** Whether scripts/rust_is_available.sh quotes it, so that blanks do not split it. */
  boolean quoted() {
    return this == RUSTC || this == BINDGEN;
  }

  /** The default value; empty if there is none. */
  String usual(Llvm llvm, String crossCompile) {
    return usual.value(llvm, crossCompile);
  }

  /** The value that Kbuild gives a variable when nobody else does. */
  @FunctionalInterface
  private interface Usual {

    String value(Llvm llvm, String crossCompile);

    /** Always the same. */
    static Usual always(String value) {
      return (llvm, crossCompile) -> value;
    }

    /** One of LLVM's tools, or GNU's, which is chosen by {@code CROSS_COMPILE}. */
    static Usual target(String llvmTool, String gnuTool) {
      return (llvm, cross) -> llvm.used() ? llvm.tool(llvmTool) : cross + gnuTool;
    }

    /** The same for programs that run while building. */
    static Usual host(String llvmTool, String gnuTool) {
      return (llvm, cross) -> llvm.used() ? llvm.tool(llvmTool) : gnuTool;
    }
  }
}
