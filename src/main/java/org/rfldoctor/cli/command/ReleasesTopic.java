package org.rfldoctor.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.render.format.CommandFormatter;
import org.rfldoctor.report.ReleaseSupport;
import org.rfldoctor.report.ReleaseSupport.Answer;
import org.rfldoctor.report.ReleaseSupport.Need;

/** The page about the releases that this machine can build with Rust. */
record ReleasesTopic(
    List<ReleaseSupport> releases, String architecture, CommandFormatter commands) {
  private static final String ROW = "    %-8s %-11s %-9s %-9s %-9s %s%n";

  String text() {
    StringBuilder page = new StringBuilder();
    page.append("# Linux releases with Rust for ").append(architecture).append("\n\n");
    page.append(ROW.formatted("series", "released", "rustc", "bindgen", "LLVM", "builds here"));
    releases.forEach(release -> page.append(row(release)));
    page.append("\n= means exactly this version; all others are minimums.\n");
    byInstallation()
        .forEach(
            (text, series) ->
                page.append("\nFor ").append(String.join(", ", series)).append(':').append(text));
    return page.append("\nStable series change. The minimums of the tree itself decide.\n")
        .toString();
  }

  private String row(ReleaseSupport release) {
    List<String> cells = new ArrayList<>();
    for (Need need : release.needs()) {
      boolean pinned = release.exact() && !need.tool().equals("clang");
      cells.add((pinned ? "=" : "") + need.version());
    }
    while (cells.size() < 3) {
      cells.add("?");
    }
    return ROW.formatted(
        release.series(),
        release.released().orElse("?"),
        cells.get(0),
        cells.get(1),
        cells.get(2),
        release.answer() == Answer.NOW ? "now" : release.answer().text() + ": " + lacks(release));
  }

  private static String lacks(ReleaseSupport release) {
    return String.join(
        ", ",
        release.missing().stream()
            .map(missing -> missing.tool() + " " + missing.found().orElse("not found"))
            .toList());
  }

  /** The series, grouped by the text about their installation. */
  private Map<String, List<String>> byInstallation() {
    Map<String, List<String>> series = new LinkedHashMap<>();
    for (ReleaseSupport release : releases) {
      if (release.answer() == Answer.AFTER) {
        series
            .computeIfAbsent(installation(release), text -> new ArrayList<>())
            .add(release.series());
      }
    }
    return series;
  }

  private String installation(ReleaseSupport release) {
    List<String> words = release.makeArguments();
    return "\n\n    "
        + commands.inOne(release.commands())
        + "\n"
        + (words.isEmpty() ? "" : "\nThen pass " + String.join(" ", words) + " to make.\n");
  }
}
