package org.rfldoctor.cli.examine;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.base.WholeFile;

/**
 * Where a report goes, and in which formats.
 *
 * @param shown the format on standard output
 * @param files the formats of the files beside it
 * @param brief whether evidence is left out
 */
public record ReportTargets(ReportFormat shown, Map<WholeFile, ReportFormat> files, boolean brief) {
  /** Text on standard output. */
  public static final ReportTargets TEXT = shown(ReportFormat.TEXT);

  /** One format on standard output. */
  public static ReportTargets shown(ReportFormat format) {
    return new ReportTargets(format, Map.of(), false);
  }

  /**
   * The targets of a command line. With files, standard output has text.
   *
   * @param format the format of all files, or without files that of standard output
   * @param folder where relative names begin
   * @throws CliException where a name tells no format, or a file cannot be written there
   */
  public static ReportTargets of(
      Optional<ReportFormat> format, List<Path> files, boolean brief, Path folder) {
    if (files.isEmpty()) {
      return new ReportTargets(format.orElse(ReportFormat.TEXT), Map.of(), brief);
    }
    Map<WholeFile, ReportFormat> all = new LinkedHashMap<>();
    for (Path file : files) {
      WholeFile whole = new WholeFile(folder.resolve(file));
      all.put(whole, format.or(() -> ReportFormat.of(file)).orElseThrow(() -> unknown(file)));
      whole.demandFolder();
    }
    return new ReportTargets(ReportFormat.TEXT, all, brief);
  }

  /** Whether one of them has this format. */
  public boolean isAny(ReportFormat format) {
    return Stream.concat(Stream.of(shown), files.values().stream()).anyMatch(format::equals);
  }

  /** Whether one of them is redacted unless told otherwise. */
  public boolean isShared() {
    return Stream.concat(Stream.of(shown), files.values().stream())
        .anyMatch(ReportFormat::isShared);
  }

  private static CliException unknown(Path file) {
    return new CliException(
        ExitCode.USAGE,
        "the ending of " + file + " tells no format (" + ReportFormat.known() + ")\nadd --format");
  }
}
