package org.rfldoctor.toolchain;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The file names that clang-sys accepts as libclang, and the version that it reads from one. */
final class LibclangName {
  /** The patterns of clang-sys, in the order in which it looks for them. */
  static final List<Predicate<String>> IN_ORDER =
      List.of(
          "libclang.so"::equals,
          n -> n.startsWith("libclang-") && n.endsWith(".so") && n.length() >= 12,
          n -> n.startsWith("libclang.so."),
          n -> n.startsWith("libclang-") && n.indexOf(".so.") >= 9);

  private LibclangName() {}

  /** Since LLVM 10 the C++ library has such a name; it is a different library. */
  static boolean isCpp(String name) {
    return name.contains("-cpp.");
  }

  /**
   * The version as clang-sys reads it: of {@code libclang-19.so.19} it cuts three letters and reads
   * 19.so, which makes 19.0; the bare {@code libclang.so} has none and loses to every other.
   */
  static FileVersion version(String name) {
    if (name.startsWith("libclang.so.")) {
      return numbers(name.substring("libclang.so.".length()));
    }
    return name.startsWith("libclang-")
        ? numbers(name.substring("libclang-".length(), name.length() - 3))
        : new FileVersion(List.of());
  }

  private static FileVersion numbers(String text) {
    return new FileVersion(Arrays.stream(text.split("\\.", -1)).map(FileVersion::number).toList());
  }
}
