package org.rfldoctor.probe.host;

import java.io.File;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rfldoctor.probe.files.SystemFile;
import org.rfldoctor.report.MachineInfo.Hardware;

/**
 * Memory, processors, free disk and virtualization of this machine.
 *
 * @param root where proc and sys are looked for: {@code /}
 */
public record HardwareInspector(Path root) {
  private static final Pattern TOTAL = Pattern.compile("(?m)^MemTotal:\\s+(\\d+) kB");
  private static final int KIB = 1024;

  public static HardwareInspector ofThisMachine() {
    return new HardwareInspector(Path.of("/"));
  }

  /**
   * Reads them.
   *
   * @param place the build directory, whether or not it is there
   */
  public Hardware at(Path place) {
    return new Hardware(
        memory(),
        Runtime.getRuntime().availableProcessors(),
        free(place),
        new VirtualizationDetector(root).detect());
  }

  /** In bytes: what the machine has, or what its control group allows where that is less. */
  private OptionalLong memory() {
    Matcher total = TOTAL.matcher(text("proc/meminfo"));
    if (!total.find()) {
      return OptionalLong.empty();
    }
    long all = Long.parseLong(total.group(1)) * KIB;
    String limit = text("sys/fs/cgroup/memory.max").strip();
    boolean limited = limit.matches("\\d{1,18}");
    return OptionalLong.of(limited ? Math.min(all, Long.parseLong(limit)) : all);
  }

  /** In bytes, for this user, on the file system of the nearest folder that exists. */
  private static OptionalLong free(Path place) {
    File folder = place.toFile();
    while (folder != null && !folder.isDirectory()) {
      folder = folder.getParentFile();
    }
    return folder == null ? OptionalLong.empty() : OptionalLong.of(folder.getUsableSpace());
  }

  private String text(String file) {
    return SystemFile.text(root.resolve(file)).orElse("");
  }
}
