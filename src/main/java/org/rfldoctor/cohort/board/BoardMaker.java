package org.rfldoctor.cohort.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rfldoctor.cohort.read.Finding;
import org.rfldoctor.cohort.read.ReportReader;
import org.rfldoctor.cohort.read.SeatReport;
import org.rfldoctor.report.Verdict;

/** Makes the board of a cohort. */
public final class BoardMaker {
  private final Instant now;

  /**
   * @param now the time of the board; a report of a later day is named
   */
  public BoardMaker(Instant now) {
    this.now = now;
  }

  /**
   * The board of these reports.
   *
   * @param expected labels of all who should answer; empty where nobody is counted
   */
  public Board make(ReportReader.Result read, List<String> expected) {
    List<Finding> findings = new ArrayList<>(read.findings());
    Map<String, List<SeatReport>> machines = new SeatFinder(now, findings).find(read.reports());
    Map<String, SeatReport> newest = new LinkedHashMap<>();
    machines.forEach((name, all) -> newest.put(name, all.get(all.size() - 1)));
    outliers(newest, SeatReport.Field.CATALOG, Finding.Kind.OTHER_CATALOG, findings);
    outliers(newest, SeatReport.Field.PROFILE_DIGEST, Finding.Kind.OTHER_PROFILE, findings);
    partial(newest, findings);
    List<List<String>> same = same(newest);
    DownloadFinder downloads = new DownloadFinder();
    newest.values().forEach(downloads::add);
    return new Board(
        now,
        seats(machines, same),
        GroupFinder.find(newest),
        warnings(newest),
        unanswered(newest, expected),
        same,
        downloads.found(),
        downloads.megabytes(),
        findings);
  }

  private static List<Seat> seats(Map<String, List<SeatReport>> machines, List<List<String>> same) {
    Map<String, List<String>> others = new HashMap<>();
    same.forEach(group -> group.forEach(name -> others.put(name, group)));
    List<Seat> seats = new ArrayList<>();
    machines.forEach(
        (name, all) -> {
          SeatReport last = all.get(all.size() - 1);
          boolean several = all.size() > 1;
          seats.add(
              new Seat(
                  name,
                  last,
                  several ? Optional.of(all.get(0)) : Optional.empty(),
                  all.size(),
                  several
                      ? Optional.of(SeatChange.between(all.get(all.size() - 2), last))
                      : Optional.empty(),
                  SeatMessage.of(name, last),
                  others.getOrDefault(name, List.of()).stream()
                      .filter(other -> !other.equals(name))
                      .limit(20)
                      .toList()));
        });
    seats.sort(
        Comparator.comparing((Seat seat) -> rank(seat.report().verdict()))
            .thenComparing(Seat::name, new NaturalOrder()));
    return seats;
  }

  private static int rank(Verdict verdict) {
    return switch (verdict) {
      case NOT_READY -> 0;
      case UNSURE -> 1;
      case READY -> 2;
    };
  }

  private static List<CauseGroup.Count> warnings(Map<String, SeatReport> newest) {
    Tally tally = new Tally();
    newest
        .values()
        .forEach(
            report ->
                report.warnings().stream()
                    .map(problem -> problem.cause())
                    .distinct()
                    .forEach(tally::add));
    return tally.counts();
  }

  private static List<String> unanswered(Map<String, SeatReport> newest, List<String> expected) {
    Set<String> answered =
        newest.values().stream()
            .map(report -> report.label().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return expected.stream()
        .distinct()
        .filter(name -> !answered.contains(name.toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static List<List<String>> same(Map<String, SeatReport> newest) {
    Map<Long, List<String>> prints = new LinkedHashMap<>();
    newest.forEach(
        (name, report) ->
            prints.computeIfAbsent(report.print(), print -> new ArrayList<>()).add(name));
    return prints.values().stream()
        .filter(names -> names.size() > 1)
        .sorted(Comparator.comparing((List<String> names) -> -names.size()))
        .toList();
  }

  /** Reports that were made with something else than most. */
  private static void outliers(
      Map<String, SeatReport> newest,
      SeatReport.Field field,
      Finding.Kind kind,
      List<Finding> findings) {
    Tally tally = new Tally();
    newest.values().forEach(report -> tally.add(report.about(field)));
    String usual = tally.first();
    String what = kind == Finding.Kind.OTHER_CATALOG ? "other check files" : "another profile";
    newest.forEach(
        (name, report) -> {
          if (!report.about(field).equals(usual)) {
            findings.add(
                new Finding(
                    report.source(),
                    kind,
                    name + " was checked with " + what + " than most",
                    false));
          }
        });
  }

  /** Reports with fewer checks than others of the same catalog: made with --only or --fast. */
  private static void partial(Map<String, SeatReport> newest, List<Finding> findings) {
    Function<SeatReport, String> catalog =
        report ->
            report.about(SeatReport.Field.CATALOG) + report.about(SeatReport.Field.PROFILE_DIGEST);
    Map<String, Integer> most = new HashMap<>();
    newest.values().forEach(it -> most.merge(catalog.apply(it), it.checks(), Math::max));
    newest.forEach(
        (name, report) -> {
          int usual = most.get(catalog.apply(report));
          if (report.checks() < usual) {
            String says = name + " ran " + report.checks() + " of " + usual + " checks";
            findings.add(new Finding(report.source(), Finding.Kind.PARTIAL, says, false));
          }
        });
  }
}
