package org.rfldoctor.kernel;

import static org.rfldoctor.kernel.RustavailableMessage.Weight.FATAL;
import static org.rfldoctor.kernel.RustavailableMessage.Weight.NOTE;
import static org.rfldoctor.kernel.RustavailableMessage.Weight.WARNING;

import java.util.Locale;

/**
 * What {@code make rustavailable} can say, over the releases 6.1 to 7.3: make itself first, then
 * scripts/rust_is_available.sh. A line that begins with three stars there begins with one here.
 */
public enum RustavailableMessage {
  AVAILABLE(NOTE, "^Rust is available!$"),
  LLVM_REFUSED(FATAL, "Invalid value for LLVM, see"),
  PATH_REFUSED(FATAL, "source directory cannot contain spaces or colons"),
  MAKE_TOO_OLD(FATAL, "GNU Make >= {wanted} is required. Your Make version is {version}. "),
  ARCH_UNKNOWN(FATAL, "arch/{arch}/Makefile: No such file or directory"),
  TARGET_UNKNOWN(FATAL, "No rule to make target 'rustavailable'"),
  RUSTC_NOT_SET(FATAL, "^* Environment variable 'RUSTC' is not set."),
  BINDGEN_NOT_SET(FATAL, "^* Environment variable 'BINDGEN' is not set."),
  CC_NOT_SET(FATAL, "^* Environment variable 'CC' is not set."),
  RUSTC_NOT_FOUND(FATAL, "^* Rust compiler '{tool}' could not be found."),
  BINDGEN_NOT_FOUND(FATAL, "^* Rust bindings generator '{tool}' could not be found."),
  RUSTC_FAILED(FATAL, "^* Running '{tool}' to check the Rust compiler version" + Parts.FAILED),
  RUSTC_UNEXPECTED_OUTPUT(
      FATAL, "^* Running '{tool}' to check the Rust compiler version" + Parts.UNEXPECTED),
  RUSTC_TOO_OLD(FATAL, "^* Rust compiler '{tool}' is too old." + Parts.MINIMUM),
  RUSTC_TOO_NEW(WARNING, "^* Rust compiler '{tool}' is too new." + Parts.EXPECTED),
  BINDGEN_FAILED(
      FATAL, "^* Running '{tool}' to check the Rust bindings generator version" + Parts.FAILED),
  BINDGEN_UNEXPECTED_OUTPUT(
      FATAL, "^* Running '{tool}' to check the bindings generator version" + Parts.UNEXPECTED),
  BINDGEN_TOO_OLD(FATAL, "^* Rust bindings generator '{tool}' is too old." + Parts.MINIMUM),
  BINDGEN_TOO_NEW(WARNING, "^* Rust bindings generator '{tool}' is too new." + Parts.EXPECTED),
  BINDGEN_0_66(
      WARNING,
      "^* Rust bindings generator '{tool}' versions 0.66.0 and 0.66.1 may not"
          + "…\n* Your version: {version}$"),
  LIBCLANG_FAILED(
      FATAL,
      "^* Running '{tool}' to check the libclang version (used by the Rust\n"
          + "* bindings generator) failed with code {code}. …below for details:"
          + Parts.OUTPUT),
  LIBCLANG_UNEXPECTED_OUTPUT(
      FATAL,
      "^* Running '{tool}' to check the libclang version (used by the Rust\n"
          + "* bindings generator) did not return an expected output. …below for details:"
          + Parts.OUTPUT),
  LIBCLANG_TOO_OLD(
      FATAL,
      "^* libclang (used by the Rust bindings generator '{tool}') is too old." + Parts.MINIMUM),
  BINDGEN_LIBCLANG_19(
      WARNING,
      "^* Rust bindings generator '{tool}' < 0.69.5 together with libclang >= 19.1" + Parts.PAIR),
  BINDGEN_LIBCLANG_22(
      WARNING,
      "^* Rust bindings generator '{tool}' < 0.72.1 together with libclang >= 22" + Parts.PAIR),
  LIBCLANG_CLANG_MISMATCH(
      WARNING,
      "^* libclang (used by the Rust bindings generator '{tool}')\n"
          + "* version does not match Clang's. This may be a problem.\n"
          + "* libclang version: {libclang}\n* Clang version: {clang}$"),
  CORE_NOT_FOUND(
      FATAL, "^* Source code for the 'core' standard library could not be found\n* at '{path}'.$"),
  /** The exit status stays 0: the script does not mind a compiler that is not there. */
  CC_UNKNOWN(WARNING, "^{tool}: unknown C compiler$"),
  /** Scripts of 6.1 to 6.4, where a version that could not be read ends up in arithmetic. */
  VERSION_NOT_READ(FATAL, "100000 *  + 100 *  + "),
  SEE_QUICK_START(NOTE, "^* Please see Documentation/rust/quick-start.rst for details"),
  /** It failed and did not say why; mostly {@code rustc --print sysroot} failed. */
  UNEXPLAINED(FATAL, "(never said)");

  /** How much a message weighs. */
  public enum Weight {
    /** It ends there. */
    FATAL,
    /** It says so, and goes on. */
    WARNING,
    NOTE
  }

  private final Weight weight;
  private final MessagePattern pattern;

  RustavailableMessage(Weight weight, String template) {
    this.weight = weight;
    this.pattern = new MessagePattern(template);
  }

  /** How much it weighs. */
  public Weight weight() {
    return weight;
  }

  /** The word in facts. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  MessagePattern pattern() {
    return pattern;
  }

  /** What several messages have in common. */
  private static final class Parts {
    static final String OUTPUT = "\n*\n{output}\n*$";
    static final String FAILED = " failed with\n* code {code}. See output…details:" + OUTPUT;
    static final String UNEXPECTED =
        " did not return\n* an expected output. See output…details:" + OUTPUT;
    static final String MINIMUM = "\n* Your version: {version}\n* Minimum version: {wanted}$";
    static final String EXPECTED = "…\n* Your version: {version}\n* Expected version: {wanted}$";
    static final String PAIR =
        "…\n* Your bindgen version: {version}\n* Your libclang version: {libclang}$";
  }
}
