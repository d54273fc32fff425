package org.rfldoctor.probe;

import java.nio.file.Path;

/** The machine's hardware name as {@code uname -m} prints it, without starting a process. */
final class HardwareName {
  /** There from kernel 6.1 on. */
  private static final Path KERNEL_SAYS = Path.of("/proc/sys/kernel/arch");

  private static final Lazy<String> OURS = new Lazy<>(HardwareName::read);

  private HardwareName() {}

  static String ofThisMachine() {
    return OURS.it();
  }

  private static String read() {
    return SmallFile.text(KERNEL_SAYS)
        .map(String::strip)
        .orElseGet(() -> of(System.getProperty("os.arch")));
  }

  /** From the JDK's name. */
  static String of(String jdkName) {
    return switch (jdkName) {
      case "amd64" -> "x86_64";
      case "i386", "x86" -> "i686";
      case "arm" -> "armv7l";
      default -> jdkName;
    };
  }
}
