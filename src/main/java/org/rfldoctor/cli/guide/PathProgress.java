package org.rfldoctor.cli.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.AvailablePackages;
import org.rfldoctor.check.PathStep;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Version;
import org.rfldoctor.engine.plan.StepPlanner;
import org.rfldoctor.report.PathStepStatus;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Step;

/** Every step of the roadmap, and how far this machine and this person have come on it. */
public record PathProgress(Catalog catalog, Report report) {

  public List<PathStepStatus> milestones() {
    StepPlanner plan = new StepPlanner(catalog.tables(), report.facts(), new Nothing());
    List<Step> steps = plan.path(catalog.waypoints());
    List<PathStepStatus> milestones = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      milestones.add(new PathStepStatus(steps.get(i), state(plan, catalog.waypoints().get(i))));
    }
    return milestones;
  }

  /** A step of the roadmap with the names filled that are known. */
  public static Step written(Catalog catalog, Facts facts, PathStep point) {
    return new StepPlanner(catalog.tables(), facts, new Nothing()).path(List.of(point)).get(0);
  }

  private static PathStepStatus.State state(StepPlanner plan, PathStep point) {
    if (plan.isDone(point)) {
      return PathStepStatus.State.DONE;
    }
    return plan.isOpen(point) ? PathStepStatus.State.OPEN : PathStepStatus.State.AHEAD;
  }

  /** For the path nothing is installed, so nothing is asked. */
  private record Nothing() implements AvailablePackages {
    @Override
    public Map<String, Version> of(String manager, Collection<String> packages) {
      return Map.of();
    }
  }
}
