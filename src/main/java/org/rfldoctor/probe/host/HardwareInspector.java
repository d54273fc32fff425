package org.rfldoctor.probe.host;

import java.io.File;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rfldoctor.probe.files.SystemFile;
import org.rfldoctor.report.MachineInfo.Hardware;

/**
 * Reads memory, processors, free disk space and virtualization of this machine.
 *
 * @param root the directory of proc and sys: {@code /}
 */
public record HardwareInspector(Path root) {
  private static final Pattern TOTAL = Pattern.compile("(?m)^MemTotal:\\s+(\\d+) kB");
  private static final int KIB = 1024;

  public static HardwareInspector ofThisMachine() {
    return new HardwareInspector(Path.of("/"));
  }

  /**
   * Reads the hardware.
   *
   * @param place the build directory, which need not exist
   */
  public Hardware at(Path place) {
    return new Hardware(
        memory(),
        Runtime.getRuntime().availableProcessors(),
        free(place),
        new VirtualizationDetector(root).detect());
  }

  /**
   * The memory of the machine or the limit of its control group, whichever is smaller, in bytes.
   */
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

  /**
   * The free space for this process on the file system of the nearest existing directory, in bytes.
   */
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
