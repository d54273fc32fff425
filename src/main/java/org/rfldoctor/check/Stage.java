package org.rfldoctor.check;

/** The part of the getting-started path that a check belongs to, in the order of the path. */
public enum Stage {
  TOOLCHAIN("toolchain", "Toolchain"),
  BINDINGS("bindings", "Bindings"),
  TREE("tree", "Tree"),
  CONFIG("config", "Configuration"),
  DEVELOP("develop", "Develop"),
  TEST("test", "Test"),
  MODULES("modules", "Modules"),
  CONTRIBUTE("contribute", "Contribute");

  private final String word;
  private final String title;

  Stage(String word, String title) {
    this.word = word;
    this.title = title;
  }

  /** The folder under {@code checks/} and the word in JSON. */
  public String word() {
    return word;
  }

  /** The heading on the screen. */
  public String title() {
    return title;
  }
}
