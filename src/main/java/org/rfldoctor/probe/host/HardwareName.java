package org.rfldoctor.probe.host;

import java.nio.file.Path;
import org.rfldoctor.probe.files.SystemFile;

/** The machine's hardware name, such as {@code uname -m} prints, without starting a process. */
public final class HardwareName {
  /** The name from the kernel; the file exists since 6.1. */
  private static final Path KERNEL_SAYS = Path.of("/proc/sys/kernel/arch");

  private static final Lazy<String> OURS = new Lazy<>(HardwareName::read);

  private HardwareName() {}

  public static String ofThisMachine() {
    return OURS.get();
  }

  private static String read() {
    return SystemFile.text(KERNEL_SAYS)
        .map(String::strip)
        .orElseGet(() -> of(System.getProperty("os.arch")));
  }

  /** Converts the JDK's name of an architecture. */
  public static String of(String jdkName) {
    return switch (jdkName) {
      case "amd64" -> "x86_64";
      case "i386", "x86" -> "i686";
      case "arm" -> "armv7l";
      default -> jdkName;
    };
  }
}
