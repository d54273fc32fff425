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

/** The state of each roadmap step, for this machine and user. */
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

  /** A roadmap step, filled with the known facts. */
  public static Step written(Catalog catalog, Facts facts, PathStep point) {
    return new StepPlanner(catalog.tables(), facts, new Nothing()).path(List.of(point)).get(0);
  }

  private static PathStepStatus.State state(StepPlanner plan, PathStep point) {
    if (plan.isDone(point)) {
      return PathStepStatus.State.DONE;
    }
    return plan.isOpen(point) ? PathStepStatus.State.OPEN : PathStepStatus.State.AHEAD;
  }

  /** No package versions. Roadmap steps install nothing, so none are needed. */
  private record Nothing() implements AvailablePackages {
    @Override
    public Map<String, Version> of(String manager, Collection<String> packages) {
      return Map.of();
    }
  }
}
