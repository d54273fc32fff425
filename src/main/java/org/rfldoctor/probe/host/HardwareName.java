package org.rfldoctor.probe.host;

import java.nio.file.Path;
import org.rfldoctor.probe.files.SystemFile;

/** The machine's hardware name as {@code uname -m} prints it, without starting a process. */
public final class HardwareName {
  /** There from kernel 6.1 on. */
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

  /** From the JDK's name. */
  public static String of(String jdkName) {
    return switch (jdkName) {
      case "amd64" -> "x86_64";
      case "i386", "x86" -> "i686";
      case "arm" -> "armv7l";
      default -> jdkName;
    };
  }
}
