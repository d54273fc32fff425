package org.rfldoctor.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.Value;
import org.rfldoctor.report.Report;

/** What was examined, in one line: the program, the machine, the tree, the words for make. */
final class Header {
  private final Report report;
  private final Redaction redaction;

  Header(Report report, Redaction redaction) {
    this.report = report;
    this.redaction = redaction;
  }

  void write(Page page) {
    List<String> parts = new ArrayList<>(List.of("rfl-doctor " + report.version()));
    report.label().ifPresent(parts::add);
    parts.add(machine());
    parts.add(tree(page.look()));
    built(page.look()).ifPresent(parts::add);
    parts.add(make());
    joined(page, parts);
  }

  private String machine() {
    String distro = known("machine.distro").orElse("unknown system");
    String name = distro.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + distro.substring(1);
    StringBuilder machine = new StringBuilder(name);
    known("machine.distroVersion").ifPresent(text -> machine.append(' ').append(text));
    known("machine.arch").ifPresent(text -> machine.append(' ').append(text));
    return machine.toString();
  }

  private String tree(Look look) {
    Optional<String> tree = known("tree.srctree");
    return tree.isPresent()
        ? look.path(tree.get()) + " " + known("tree.release").orElse("")
        : "no kernel tree" + known("tree.series").map(text -> ", judged as " + text).orElse("");
  }

  private Optional<String> built(Look look) {
    return known("tree.objtree")
        .filter(build -> !build.equals(known("tree.srctree").orElse("")))
        .map(build -> "O=" + look.path(build));
  }

  private String make() {
    String words = known("make.words").orElse("");
    return known("make.llvm").orElse("").isEmpty() ? ("GCC " + words).strip() : words;
  }

  private Optional<String> known(String name) {
    return report.given().value(name).map(redaction).map(Value::text).filter(t -> !t.isEmpty());
  }

  private static void joined(Page page, List<String> parts) {
    String dot = page.look().theme().dot();
    Line line = page.look().line().add(Style.HEADING, parts.get(0));
    for (String part : parts.subList(1, parts.size())) {
      if (part.isBlank()) {
        continue;
      }
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
