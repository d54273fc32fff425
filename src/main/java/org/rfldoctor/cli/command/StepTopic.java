package org.rfldoctor.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.PathStep;
import org.rfldoctor.cli.base.BuildRequest;
import org.rfldoctor.cli.base.CliContext;
import org.rfldoctor.cli.examine.ExaminationTarget;
import org.rfldoctor.cli.guide.PathProgress;
import org.rfldoctor.render.format.CommandFormatter;
import org.rfldoctor.render.format.PrivilegeEscalation;
import org.rfldoctor.report.Step;

/** The page about a step of the roadmap. {@code guide --list} shows the ids. */
record StepTopic(CliContext console, BuildRequest request, Catalog catalog) {

  static Optional<PathStep> find(Catalog catalog, String id) {
    return catalog.waypoints().stream().filter(point -> point.id().equals(id)).findFirst();
  }

  String text(PathStep point) {
    ExaminationTarget subject = ExaminationTarget.of(console, request, () -> catalog);
    Step step = PathProgress.written(catalog, subject.facts(), point);
    List<String> lines = new ArrayList<>(List.of("# " + step.title(), "", step.why(), ""));
    CommandFormatter formatter = new CommandFormatter(PrivilegeEscalation.SUDO, "");
    formatter.lines(step.commands()).forEach(line -> lines.add("    " + line.text()));
    lines.add("");
    step.policy().impact().ifPresent(impact -> lines.add("- Effect: " + impact));
    lines.add(
        point.person()
            ? "- Manual step: `rfl-doctor guide --tick " + point.id() + "` marks it as done."
            : "- `rfl-doctor guide --list` shows whether it is done.");
    if (!step.cites().isEmpty()) {
      lines.add("- Sources: " + String.join("; ", step.cites()));
    }
    return String.join("\n", lines) + "\n";
  }
}
