package org.rfldoctor.render.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.terminal.DisplayWidth;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.render.terminal.StyledLine;
import org.rfldoctor.render.terminal.TextPage;
import org.rfldoctor.report.MachineInfo;
import org.rfldoctor.report.Report;

/**
 * Prints the subject of a report: program, machine, tree and make arguments, in one line if they
 * fit.
 */
public final class ReportHeader {
  private final Report report;
  private final Redaction redaction;

  public ReportHeader(Report report, Redaction redaction) {
    this.report = report;
    this.redaction = redaction;
  }

  public void write(TextPage page) {
    List<String> parts = new ArrayList<>(List.of("rfl-doctor " + report.version()));
    parts.addAll(parts(page.look()::path));
    joined(page, parts);
  }

  /**
   * The parts of the header that are known: label, machine, tree, build directory, make arguments,
   * module directory.
   *
   * @param path formats a path
   */
  public List<String> parts(UnaryOperator<String> path) {
    List<String> parts = new ArrayList<>();
    parts.add(report.label().orElse(""));
    parts.add(machine());
    parts.add(tree(path));
    parts.add(built(path));
    parts.add(make());
    parts.add(modules(path));
    parts.removeIf(String::isBlank);
    return parts;
  }

  private String machine() {
    MachineInfo.System system = report.machine().system();
    String distro = system.distro().map(redaction::text).orElse("");
    String name =
        distro.isEmpty()
            ? "unknown system"
            : distro.substring(0, 1).toUpperCase(Locale.ROOT) + distro.substring(1);
    String version = system.version().or(system::codename).map(redaction::text).orElse("");
    return spaced(spaced(name, version), redaction.text(report.machine().arch()));
  }

  private String tree(UnaryOperator<String> path) {
    Optional<String> tree = shown(report.build().srctree());
    if (tree.isPresent()) {
      return spaced(path.apply(tree.get()), shown(report.build().release()).orElse(""));
    }
    String series = redaction.text(report.build().series());
    return "no kernel tree" + (series.isEmpty() ? "" : ", judged as " + series);
  }

  private String built(UnaryOperator<String> path) {
    Optional<String> build = shown(report.build().objtree());
    return report.build().isApart() ? "O=" + path.apply(build.orElseThrow()) : "";
  }

  private String make() {
    String words = redaction.apply(new Value.Words(report.build().words())).text();
    return report.build().llvm().isEmpty() ? spaced("GCC", words) : words;
  }

  private String modules(UnaryOperator<String> path) {
    return shown(report.build().kdir()).map(folder -> "--kdir " + path.apply(folder)).orElse("");
  }

  private static String spaced(String text, String more) {
    return more.isEmpty() ? text : text + " " + more;
  }

  private Optional<String> shown(Optional<String> text) {
    return text.map(redaction::text);
  }

  private static void joined(TextPage page, List<String> parts) {
    String dot = page.look().theme().dot();
    StyledLine line = page.look().line().add(Style.HEADING, parts.get(0));
    for (String part : parts.subList(1, parts.size())) {
      if (!line.fits(5 + DisplayWidth.of(page.look().text(part)))) {
        page.line(line);
        line = page.look().line().at(2).add(part);
      } else {
        line.gap(2).add(Style.QUIET, dot).gap(2).add(part);
      }
    }
    page.line(line);
  }
}
