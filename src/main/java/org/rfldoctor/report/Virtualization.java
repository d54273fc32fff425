package org.rfldoctor.report;

/** What lies between the program and the hardware. */
public enum Virtualization {
  NONE("none"),
  VIRTUAL_MACHINE("virtual-machine"),
  CONTAINER("container"),
  WSL("wsl"),
  UNKNOWN("unknown");

  private final String word;

  Virtualization(String word) {
    this.word = word;
  }

  /** The word that JSON has for it. */
  public String word() {
    return word;
  }
}
