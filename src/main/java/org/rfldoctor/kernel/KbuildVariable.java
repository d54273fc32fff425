package org.rfldoctor.kernel;

import static org.rfldoctor.kernel.Usual.always;
import static org.rfldoctor.kernel.Usual.host;
import static org.rfldoctor.kernel.Usual.target;

import java.util.Arrays;
import java.util.Optional;

/**
 * The variables of a {@code make} command line that matter to a Rust-enabled build, and whether
 * Kbuild heeds them in the environment; what its top Makefile assigns plainly it does not.
 */
public enum KbuildVariable {
  LLVM(true, always("")),
  ARCH(true, always("")),
  CROSS_COMPILE(true, always("")),
  KCONFIG_CONFIG(true, always(".config")),
  KBUILD_OUTPUT(true, always("")),
  O(false, always("")),
  KRUSTFLAGS(true, always("")),
  RUST_LIB_SRC(true, always("")),
  RUSTC(false, always("rustc")),
  RUSTDOC(false, always("rustdoc")),
  RUSTFMT(false, always("rustfmt")),
  CLIPPY_DRIVER(false, always("clippy-driver")),
  BINDGEN(false, always("bindgen")),
  PAHOLE(false, always("pahole")),
  CC(false, target("clang", "gcc")),
  LD(false, target("ld.lld", "ld")),
  AR(false, target("llvm-ar", "ar")),
  NM(false, target("llvm-nm", "nm")),
  OBJCOPY(false, target("llvm-objcopy", "objcopy")),
  OBJDUMP(false, target("llvm-objdump", "objdump")),
  READELF(false, target("llvm-readelf", "readelf")),
  STRIP(false, target("llvm-strip", "strip")),
  HOSTCC(false, host("clang", "gcc")),
  HOSTCXX(false, host("clang++", "g++")),
  HOSTRUSTC(false, always("rustc")),
  HOSTPKG_CONFIG(false, always("pkg-config")),
  LEX(false, always("flex")),
  YACC(false, always("bison")),
  PERL(false, always("perl")),
  PYTHON3(false, always("python3")),
  /** This and those below are not Kbuild's own: bindgen and rustup read them. */
  LIBCLANG_PATH(true, always("")),
  LLVM_CONFIG_PATH(true, always("")),
  CLANG_PATH(true, always("")),
  LD_LIBRARY_PATH(true, always("")),
  BINDGEN_EXTRA_CLANG_ARGS(true, always("")),
  RUSTUP_TOOLCHAIN(true, always(""));

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

  /** Whether scripts/rust_is_available.sh takes it for one word, whatever is in it. */
  boolean quoted() {
    return this == RUSTC || this == BINDGEN;
  }

  /** The value when nobody gives one; empty where there is none. */
  String usual(Llvm llvm, String crossCompile) {
    return usual.value(llvm, crossCompile);
  }
}
