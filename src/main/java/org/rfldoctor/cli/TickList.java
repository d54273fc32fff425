package org.rfldoctor.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rfldoctor.check.NearMiss;
import org.rfldoctor.check.Waypoint;
import org.rfldoctor.probe.Ticks;

/** The steps that only a person can do, and tell that they are done. */
final class TickList {
  private final List<Waypoint> path;
  private final Supplier<Subject> current;

  /**
   * @param current the machine and build as they are now; a step of the guide may change the tree
   */
  TickList(List<Waypoint> path, Supplier<Subject> current) {
    this.path = path;
    this.current = current;
  }

  boolean takes(String id) {
    return point(id).filter(Waypoint::person).isPresent();
  }

  /** Gives the title of the step. */
  String tick(String id) {
    return write(id, true);
  }

  /** Gives the title of the step. */
  String untick(String id) {
    return write(id, false);
  }

  private String write(String id, boolean done) {
    Waypoint point = personal(id);
    Subject subject = current.get();
    Ticks ticks = Ticks.of(subject.person());
    Optional<String> tree = new TickedFacts(ticks, subject.facts()).tree(point);
    if (point.perTree() && tree.isEmpty()) {
      throw new Failure(
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
      throw new Failure(ExitCode.NOT_WRITTEN, new WriteError(ticks.file(), refused).message());
    }
    return point.title();
  }

  private Waypoint personal(String id) {
    Optional<Waypoint> point = point(id);
    if (point.isEmpty()) {
      List<String> ids = path.stream().filter(Waypoint::person).map(Waypoint::id).toList();
      throw new Failure(ExitCode.USAGE, "unknown step '" + id + "'" + NearMiss.question(id, ids));
    }
    if (!point.get().person()) {
      throw new Failure(
          ExitCode.USAGE,
          "'" + id + "' cannot be ticked; rfl-doctor checks on the machine whether it is done");
    }
    return point.get();
  }

  private Optional<Waypoint> point(String id) {
    return path.stream().filter(point -> point.id().equals(id)).findFirst();
  }
}
