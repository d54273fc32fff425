package org.rfldoctor.log.judge;

import java.util.regex.Pattern;

/** Lines of make that frame the work of others, and files that nobody writes by hand. */
final class Frames {
  private static final Pattern FRAME =
      Pattern.compile(
          "make(?:\\[\\d+])?: (?:\\*\\*\\* |Entering|Leaving|Target )|recipe for target|^\\s*(?:\\.{3}|…)");
  private static final Pattern GENERATED =
      Pattern.compile(
          "rust/(?:alloc|core|bindings|uapi|compiler_builtins)(?:/|\\.rs)|library/(?:core|alloc|std)/|/\\.cargo/registry/|_generated\\.rs$");

  private static final Pattern OF_THE_TREE =
      Pattern.compile("(?:^|/)(?:rust|include|scripts|library)/");

  private Frames() {}

  static boolean is(String line) {
    return line.length() < 2001 && FRAME.matcher(line).find();
  }

  /** Whether a file belongs to a driver, a sample or a module, and not to the tree's own crates. */
  static boolean isOfADriver(String file) {
    return !OF_THE_TREE.matcher(file).find() && !isGenerated(file);
  }

  static boolean isGenerated(String file) {
    return GENERATED.matcher(file).find();
  }
}
