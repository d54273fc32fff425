package org.rfldoctor.probe;

import java.io.IOException;
import java.nio.file.Files;
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
    try {
      return Files.readString(KERNEL_SAYS).strip();
    } catch (IOException olderKernel) {
      return of(System.getProperty("os.arch"));
    }
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
