package org.rfldoctor.cohort.board;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.cohort.read.Finding;
import org.rfldoctor.cohort.read.SeatReport;

/** Finds which reports are of one machine: those with the same id and label. */
final class SeatFinder {
  private static final int SHORT = 8;
  private static final Duration AHEAD = Duration.ofDays(1);

  private final Instant now;
  private final List<Finding> findings;

  SeatFinder(Instant now, List<Finding> findings) {
    this.now = now;
    this.findings = findings;
  }

  /** The machines in the order of their first reports; of one, the reports from old to new. */
  Map<String, List<SeatReport>> find(List<SeatReport> reports) {
    Map<String, List<SeatReport>> machines = new LinkedHashMap<>();
    for (SeatReport report : reports) {
      machines.computeIfAbsent(key(report), key -> new ArrayList<>()).add(report);
    }
    shared(machines);
    Map<String, List<SeatReport>> named = new LinkedHashMap<>();
    Set<String> labels = new HashSet<>();
    machines.values().forEach(all -> named.put(name(all, labels), history(all)));
    return named;
  }

  private static String key(SeatReport report) {
    if (report.id().isEmpty() && report.label().isEmpty()) {
      return "file " + report.source();
    }
    return report.id() + "\n" + report.label();
  }

  /** Without copies, from old to new; what is dated in the future is named. */
  private List<SeatReport> history(List<SeatReport> all) {
    List<SeatReport> history = new ArrayList<>();
    for (SeatReport report : all) {
      Optional<SeatReport> twin = history.stream().filter(o -> isCopy(o, report)).findFirst();
      if (twin.isPresent()) {
        find(report, Finding.Kind.DUPLICATE, "is a copy of " + twin.get().source());
      } else {
        history.add(report);
      }
      if (report.started().isAfter(now.plus(AHEAD))) {
        find(report, Finding.Kind.CLOCK, "is dated in the future: " + report.started());
      }
    }
    history.sort(Comparator.comparing(SeatReport::started));
    return history;
  }

  private static boolean isCopy(SeatReport one, SeatReport other) {
    return one.started().equals(other.started()) && one.print() == other.print();
  }

  /** Labels of several machines, and ids of several labels: cloned images, or somebody's joke. */
  private void shared(Map<String, List<SeatReport>> machines) {
    Map<String, Set<String>> idsOfLabel = new HashMap<>();
    Map<String, Set<String>> labelsOfId = new HashMap<>();
    for (List<SeatReport> all : machines.values()) {
      SeatReport one = all.get(0);
      if (!one.label().isEmpty()) {
        idsOfLabel.computeIfAbsent(one.label(), l -> new LinkedHashSet<>()).add(one.id());
      }
      if (!one.id().isEmpty()) {
        labelsOfId.computeIfAbsent(one.id(), i -> new LinkedHashSet<>()).add(one.label());
      }
    }
    for (List<SeatReport> all : machines.values()) {
      SeatReport one = all.get(0);
      Set<String> ids = idsOfLabel.getOrDefault(one.label(), Set.of());
      Set<String> labels = labelsOfId.getOrDefault(one.id(), Set.of());
      if (ids.size() > 1) {
        find(
            one,
            Finding.Kind.SAME_LABEL,
            "label '" + one.label() + "' is used by " + ids.size() + " machines");
      }
      if (labels.size() > 1) {
        find(
            one,
            Finding.Kind.SAME_MACHINE,
            "the machine '"
                + one.label()
                + "' has the same id as "
                + (labels.size() - 1)
                + " other, as a copied disk image has");
      }
    }
  }

  private void find(SeatReport report, Finding.Kind kind, String says) {
    findings.add(new Finding(report.source(), kind, says, kind == Finding.Kind.DUPLICATE));
  }

  private static String name(List<SeatReport> all, Set<String> taken) {
    SeatReport one = all.get(0);
    String id = one.id().length() > SHORT ? one.id().substring(0, SHORT) : one.id();
    String file = String.valueOf(Path.of(one.source()).getFileName()).replaceFirst("\\.json$", "");
    String name = one.label().isEmpty() ? (id.isEmpty() ? file : id) : one.label();
    String unique = name;
    for (int i = 2; !taken.add(unique); i++) {
      unique = name + " (" + (id.isEmpty() || i > 2 ? Integer.toString(i) : id) + ")";
    }
    return unique;
  }
}
