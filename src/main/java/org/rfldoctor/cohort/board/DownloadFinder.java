package org.rfldoctor.cohort.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rfldoctor.check.Level;
import org.rfldoctor.cohort.read.SeatReport;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.StepCommand;

/** Finds what fixes download: by the commands that are known to, and by the sizes they tell. */
final class DownloadFinder {
  private static final Pattern SIZE = Pattern.compile("(\\d+(?:\\.\\d+)?) ?(MB|GB)");
  private static final int THOUSAND = 1000;

  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<String, List<Wanted>> wanted = new HashMap<>();
  private double megabytes;

  private record Wanted(Downloader by, List<String> items) {}

  private record Group(
      String system, Downloader by, Tally items, Set<String> names, Set<SeatReport> seats) {}

  void add(SeatReport report) {
    for (Step step : report.steps()) {
      if (step.level() == Level.OPTIONAL) {
        continue;
      }
      Matcher size = SIZE.matcher(step.policy().impact().orElse(""));
      if (size.find()) {
        megabytes +=
            Double.parseDouble(size.group(1)) * (size.group(2).equals("GB") ? THOUSAND : 1);
      }
      step.commands().forEach(command -> add(report, command));
    }
  }

  private void add(SeatReport report, StepCommand command) {
    for (Wanted one : wanted.computeIfAbsent(command.line(), DownloadFinder::wanted)) {
      add(report, one.by, one.items);
    }
  }

  private static List<Wanted> wanted(String line) {
    List<Wanted> wanted = new ArrayList<>();
    for (String part : line.split("\\s*(&&|;|\\n)\\s*")) {
      List<String> words = Arrays.asList(part.strip().split("\\s+"));
      Downloader.of(words).ifPresent(by -> wanted.add(new Wanted(by, by.items(words))));
    }
    return wanted;
  }

  private void add(SeatReport report, Downloader by, List<String> items) {
    String system =
        by.perSystem()
            ? (report.system() + " " + report.about(SeatReport.Field.ARCH)).strip()
            : report.about(SeatReport.Field.ARCH);
    Group group =
        groups.computeIfAbsent(
            system + "\n" + by,
            key ->
                new Group(
                    system,
                    by,
                    new Tally(),
                    new LinkedHashSet<>(),
                    Collections.newSetFromMap(new IdentityHashMap<>())));
    for (String item : items) {
      group.items.add(item);
      group.names.add(item);
    }
    if (!items.isEmpty()) {
      group.seats.add(report);
    }
  }

  List<Download> found() {
    List<Download> found = new ArrayList<>();
    for (Group group : groups.values()) {
      if (!group.names.isEmpty()) {
        found.add(
            new Download(
                group.system,
                group.by.word(),
                group.items.counts(),
                group.seats.size(),
                group.by.stick(List.copyOf(group.names))));
      }
    }
    return found;
  }

  long megabytes() {
    return Math.round(megabytes);
  }
}
