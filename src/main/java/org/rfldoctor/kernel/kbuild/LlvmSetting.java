package org.rfldoctor.kernel.kbuild;

/** A value of {@code LLVM}, and the tools that it selects (Documentation/kbuild/llvm.rst). */
public record LlvmSetting(String value) {

  /** The forms that a value can have. */
  public enum Form {
    /** Empty: gcc and binutils. */
    GCC,
    /** {@code 1}: clang, ld.lld, llvm-ar. */
    PLAIN,
    /** {@code -19}: clang-19, ld.lld-19. */
    SUFFIX,
    /** {@code /usr/lib/llvm-19/bin/}: the tools in a directory. The final slash is required. */
    PREFIX,
    /** Any other value: the same as 1 up to 6.19, an error since 7.0. */
    OTHER
  }

  /** The form of this value. */
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

  /** Whether the build uses LLVM's tools. */
  public boolean used() {
    return form() != Form.GCC;
  }

  /** The command for a tool of LLVM, such as {@code clang-19} for {@code clang}. */
  public String tool(String name) {
    return switch (form()) {
      case PREFIX -> value + name;
      case SUFFIX -> name + value;
      case GCC, PLAIN, OTHER -> name;
    };
  }
}
