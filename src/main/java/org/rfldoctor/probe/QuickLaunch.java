package org.rfldoctor.probe;

/** What makes the first start of a tool, and each one, quicker. */
final class QuickLaunch {
  private static final String MECHANISM = "jdk.lang.Process.launchMechanism";

  /** From here on the JDK prints a warning when it is asked for VFORK. */
  private static final int DEPRECATED = 22;

  private QuickLaunch() {}

  /** Has to be called before the first tool is started. */
  static void prepare() {
    withoutHelper();
    withoutSearchForLoggers();
  }

  /** The JDK otherwise starts a helper of its own first, which takes a third of the time. */
  private static void withoutHelper() {
    if (Runtime.version().feature() < DEPRECATED) {
      setUnlessSet(MECHANISM, "VFORK");
    }
  }

  /** The process library logs by SLF4J, which looks into every jar for someone to log with. */
  private static void withoutSearchForLoggers() {
    setUnlessSet("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
    setUnlessSet("slf4j.internal.verbosity", "ERROR");
  }

  private static void setUnlessSet(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
