package org.rfldoctor.probe;

/** How the JDK starts processes: without the helper of its own that it otherwise starts first. */
final class LaunchMechanism {
  private static final String PROPERTY = "jdk.lang.Process.launchMechanism";

  /** From here on the JDK prints a warning when it is asked for VFORK. */
  private static final int DEPRECATED = 22;

  private LaunchMechanism() {}

  /** Saves a third of the time of a start; has to be called before the first one. */
  static void choose() {
    if (Runtime.version().feature() < DEPRECATED && System.getProperty(PROPERTY) == null) {
      System.setProperty(PROPERTY, "VFORK");
    }
  }
}
