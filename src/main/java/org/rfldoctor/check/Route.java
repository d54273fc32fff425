package org.rfldoctor.check;

/** Where a remedy gets its tools from. */
public sealed interface Route {
  /** The word in check files and JSON. */
  String word();

  /** The route that a check file calls by this word. */
  static Route of(String word) {
    return switch (word) {
      case "packages" -> new Packages();
      case "hand" -> new Hand();
      case "rustup", "cargo" -> new RustTool(word);
      case KernelOrg.WORD -> new KernelOrg();
      default -> new Manager(word);
    };
  }

  /** The machine's own package manager, whichever it is. */
  record Packages() implements Route {
    @Override
    public String word() {
      return "packages";
    }
  }

  /** One package manager; no route on a machine that has another. */
  record Manager(String word) implements Route {}

  /** rustup or cargo, which every machine can have. */
  record RustTool(String word) implements Route {}

  /** An archive of kernel.org with rustc and LLVM, unpacked in the home folder. */
  record KernelOrg() implements Route {
    public static final String WORD = "kernel.org";

    @Override
    public String word() {
      return WORD;
    }
  }

  /** Commands, or a note, without any of them. */
  record Hand() implements Route {
    @Override
    public String word() {
      return "hand";
    }
  }
}
