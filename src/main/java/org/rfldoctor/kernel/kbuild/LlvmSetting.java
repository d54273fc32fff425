package org.rfldoctor.kernel.kbuild;

/** What a value of {@code LLVM} makes of the compiler's tools (Documentation/kbuild/llvm.rst). */
public record LlvmSetting(String value) {

  /** The kinds of values. */
  public enum Form {
    /** Empty: gcc and binutils. */
    GCC,
    /** {@code 1}: clang, ld.lld, llvm-ar. */
    PLAIN,
    /** {@code -19}: clang-19, ld.lld-19. */
    SUFFIX,
    /** {@code /usr/lib/llvm-19/bin/}: the tools of a folder; the last slash is needed. */
    PREFIX,
    /** Anything else: the same as 1 up to 6.19, refused from 7.0 on. */
    OTHER
  }

  /** The kind of this value. */
  public Form form() {
    if (value.isEmpty()) {
      return Form.GCC;
    }
    if (value.endsWith("/")) {
      return Form.PREFIX;
    }
    if (value.startsWith("-")) {
      return Form.SUFFIX;
    }
    return value.equals("1") ? Form.PLAIN : Form.OTHER;
  }

  /** Whether LLVM's tools are used at all. */
  public boolean used() {
    return form() != Form.GCC;
  }

  /** The word for one of LLVM's tools, such as {@code clang-19} for {@code clang}. */
  public String tool(String name) {
    return switch (form()) {
      case PREFIX -> value + name;
      case SUFFIX -> name + value;
      case GCC, PLAIN, OTHER -> name;
    };
  }
}
