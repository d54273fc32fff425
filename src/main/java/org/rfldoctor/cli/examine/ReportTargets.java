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
 * The destinations of a report, with their formats.
 *
 * @param shown the format on standard output
 * @param files the formats of the output files
 * @param brief whether to omit evidence
 */
public record ReportTargets(ReportFormat shown, Map<WholeFile, ReportFormat> files, boolean brief) {
  /** Only text on standard output. */
  public static final ReportTargets TEXT = shown(ReportFormat.TEXT);

  /** Only one format on standard output. */
  public static ReportTargets shown(ReportFormat format) {
    return new ReportTargets(format, Map.of(), false);
  }

  /**
   * The targets of a command line. If there are files, standard output is text.
   *
   * @param format the format of all files; without files, the format of standard output
   * @param folder the directory for relative file names
   * @throws CliException if the suffix of a name is unknown, or the file cannot be written
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

  /** Whether a target has this format. */
  public boolean isAny(ReportFormat format) {
    return Stream.concat(Stream.of(shown), files.values().stream()).anyMatch(format::equals);
  }

  /** Whether a target is redacted by default. */
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
