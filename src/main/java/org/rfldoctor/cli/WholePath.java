package org.rfldoctor.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.Offers;
import org.rfldoctor.check.Version;
import org.rfldoctor.check.Waypoint;
import org.rfldoctor.engine.Plan;
import org.rfldoctor.report.Milestone;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Step;

/** Every step of the roadmap, and how far this machine and this person have come on it. */
record WholePath(Catalog catalog, Report report) {

  List<Milestone> milestones() {
    Plan plan = new Plan(catalog.tables(), report.facts(), new Nothing());
    List<Step> steps = plan.path(catalog.waypoints());
    List<Milestone> milestones = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      milestones.add(new Milestone(steps.get(i), state(plan, catalog.waypoints().get(i))));
    }
    return milestones;
  }

  private static Milestone.State state(Plan plan, Waypoint point) {
    if (plan.isDone(point)) {
      return Milestone.State.DONE;
    }
    return plan.isOpen(point) ? Milestone.State.OPEN : Milestone.State.AHEAD;
  }

  /** For the path nothing is installed, so nothing is asked. */
  private record Nothing() implements Offers {
    @Override
    public Map<String, Version> of(String manager, Collection<String> packages) {
      return Map.of();
    }
  }
}
