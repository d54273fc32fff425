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
import org.rfldoctor.report.Report;

/** One line on what was examined: program, machine, tree and make arguments. */
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
   * What was examined: label, machine, tree, build directory, make arguments, folder of modules.
   *
   * @param path how a path is shown
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
    String distro = known("machine.distro");
    String name =
        distro.isEmpty()
            ? "unknown system"
            : distro.substring(0, 1).toUpperCase(Locale.ROOT) + distro.substring(1);
    String version = known("machine.distroVersion");
    String told = version.isEmpty() ? known("machine.codename") : version;
    return spaced(spaced(name, told), known("machine.arch"));
  }

  private String tree(UnaryOperator<String> path) {
    String tree = known("tree.srctree");
    if (!tree.isEmpty()) {
      return spaced(path.apply(tree), known("tree.release"));
    }
    String series = known("tree.series");
    return "no kernel tree" + (series.isEmpty() ? "" : ", judged as " + series);
  }

  private String built(UnaryOperator<String> path) {
    String build = known("tree.objtree");
    boolean apart = !build.isEmpty() && !build.equals(known("tree.srctree"));
    return apart ? "O=" + path.apply(build) : "";
  }

  private String make() {
    String words = known("make.words");
    return known("make.llvm").isEmpty() ? spaced("GCC", words) : words;
  }

  private String modules(UnaryOperator<String> path) {
    String folder = known("make.kdir");
    return folder.isEmpty() ? "" : "--kdir " + path.apply(folder);
  }

  private static String spaced(String text, String more) {
    return more.isEmpty() ? text : text + " " + more;
  }

  private String known(String name) {
    Optional<Value> value = report.given().value(name);
    return value.isPresent() ? redaction.apply(value.get()).text() : "";
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
