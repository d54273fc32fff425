package org.rfldoctor.cli.guide;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rfldoctor.check.PathStep;
import org.rfldoctor.check.SpellingSuggestion;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.base.WriteError;
import org.rfldoctor.cli.examine.ExaminationTarget;
import org.rfldoctor.cli.examine.TickedFacts;
import org.rfldoctor.probe.host.TickStore;

/** Ticks and unticks the manual steps of the roadmap. */
public final class TickService {
  private final List<PathStep> path;
  private final Supplier<ExaminationTarget> current;

  /**
   * @param current provides the current machine and build, since a step may change the tree
   */
  public TickService(List<PathStep> path, Supplier<ExaminationTarget> current) {
    this.path = path;
    this.current = current;
  }

  boolean takes(String id) {
    return point(id).filter(PathStep::person).isPresent();
  }

  /** Gives the title of the step. */
  public String tick(String id) {
    return write(id, true);
  }

  /** Gives the title of the step. */
  public String untick(String id) {
    return write(id, false);
  }

  private String write(String id, boolean done) {
    PathStep point = personal(id);
    ExaminationTarget subject = current.get();
    TickStore ticks = TickStore.of(subject.person());
    Optional<String> tree = new TickedFacts(ticks, subject.facts()).tree(point);
    if (point.perTree() && tree.isEmpty()) {
      throw new CliException(
          ExitCode.USAGE,
          "'" + id + "' is per kernel tree; use -C TREE, or run rfl-doctor in the tree");
    }
    try {
      if (done) {
        ticks.add(id, tree);
      } else {
        ticks.remove(id, tree);
      }
    } catch (IOException refused) {
      throw new CliException(ExitCode.NOT_WRITTEN, new WriteError(ticks.file(), refused).message());
    }
    return point.title();
  }

  private PathStep personal(String id) {
    Optional<PathStep> point = point(id);
    if (point.isEmpty()) {
      List<String> ids = path.stream().filter(PathStep::person).map(PathStep::id).toList();
      throw new CliException(
          ExitCode.USAGE, "unknown step '" + id + "'" + SpellingSuggestion.question(id, ids));
    }
    if (!point.get().person()) {
      throw new CliException(
          ExitCode.USAGE,
          "'" + id + "' cannot be ticked; rfl-doctor checks on the machine whether it is done");
    }
    return point.get();
  }

  private Optional<PathStep> point(String id) {
    return path.stream().filter(point -> point.id().equals(id)).findFirst();
  }
}
