package org.rfldoctor.log.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.rfldoctor.log.Cause;
import org.rfldoctor.log.Certainty;
import org.rfldoctor.log.ErrorKind;
import org.rfldoctor.log.Evidence;
import org.rfldoctor.log.Note;
import org.rfldoctor.log.Role;
import org.rfldoctor.log.UnnamedError;
import org.rfldoctor.log.read.CommandLines;

/** The causes of one run, those that follow from others taken out and counted. */
final class RunVerdict {
  /** Errors in more files than these are hardly somebody's own. */
  private static final int OWN_FILES = 2;

  private static final int OWN_ERRORS = 40;

  private final Run run;
  private final List<Hit> causes;
  private final Map<Hit, Long> explained = new HashMap<>();
  private final EnumSet<ErrorKind> explainedKinds = EnumSet.noneOf(ErrorKind.class);

  private RunVerdict(Run run) {
    this.run = run;
    List<Hit> found =
        StreamSupport.stream(run.hits().spliterator(), false)
            .filter(this::holds)
            .sorted(Comparator.comparingLong(Hit::line))
            .toList();
    List<Hit> failures = found.stream().filter(hit -> role(hit) == Role.FAILURE).toList();
    List<Hit> kept = withoutEndings(withoutFollowing(failures, failures));
    kept.forEach(this::errorsOfItsKinds);
    for (Hit warning : found) {
      if (role(warning) == Role.WARNING
          && kept.stream().noneMatch(hit -> hit.signature().explains(warning.signature()))
          && isBehindAFailure(warning, kept)) {
        kept.removeIf(
            hit -> {
              boolean follows = warning.signature().explains(hit.signature());
              if (follows) {
                explained.merge(warning, hit.count() + explained.getOrDefault(hit, 0L), Long::sum);
              }
              return follows;
            });
        kept.add(warning);
        errorsOfItsKinds(warning);
      }
    }
    causes = kept;
    causes.sort(Comparator.comparingLong(Hit::line));
    followers();
  }

  /** What a line of make alone says counts only where nothing above it names a cause. */
  private List<Hit> withoutEndings(List<Hit> hits) {
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : hits) {
      if (kept.isEmpty()
          || hit.signature().certainty() != Certainty.AMBIGUOUS
          || !run.stops().holds(hit.line())) {
        kept.add(hit);
      }
    }
    return kept;
  }

  /** Counts under each cause the errors of its own step, and the lines that only hand it on. */
  private void followers() {
    for (int i = 0; i < causes.size(); i++) {
      Hit cause = causes.get(i);
      long from = i == 0 ? 0 : cause.line();
      long to = i + 1 < causes.size() ? causes.get(i + 1).line() : Long.MAX_VALUE;
      long count = run.consequences().between(from, to);
      if (run.consequences().holds(cause.line())) {
        count--;
      }
      long end = Math.min(to, run.stops().firstBehind(cause.line()));
      for (ErrorKind kind : ErrorKind.values()) {
        if (!explainedKinds.contains(kind)) {
          long own = cause.signature().isConditional() ? cause.count() - 1 : 0;
          count += Math.max(0, run.errors().between(kind, cause.line() + 1, end) - own);
        }
      }
      if (count > 0) {
        explained.merge(cause, count, Long::sum);
      }
    }
  }

  static RunVerdict of(Run run) {
    return new RunVerdict(run);
  }

  private static Role role(Hit hit) {
    return hit.signature().role();
  }

  private boolean holds(Hit hit) {
    var signature = hit.signature();
    return hit.count() >= signature.times()
        && (signature.with().isEmpty() || run.has(signature, Part.Use.WITH))
        && !run.has(signature, Part.Use.UNLESS)
        && signature.diagnosis().isPresent();
  }

  private List<Hit> withoutFollowing(List<Hit> hits, List<Hit> explaining) {
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : hits) {
      Optional<Hit> why =
          explaining.stream()
              .filter(other -> other != hit && (isHeavier(other, hit) || explains(other, hit)))
              .findFirst();
      if (why.isPresent()) {
        long own = hit.signature().isConditional() ? 0 : hit.count();
        explained.merge(why.get(), own, Long::sum);
      } else {
        kept.add(hit);
      }
    }
    return kept;
  }

  private static boolean explains(Hit cause, Hit hit) {
    return cause.signature().explains(hit.signature())
        && (!hit.signature().explains(cause.signature()) || cause.line() < hit.line());
  }

  /** Whether a text with a condition that holds says more of the same line. */
  private static boolean isHeavier(Hit one, Hit other) {
    return one.line() == other.line()
        && one.weight() > other.weight()
        && one.signature().isConditional()
        && !other.signature().explains(one.signature());
  }

  private void errorsOfItsKinds(Hit cause) {
    for (ErrorKind kind : ErrorKind.values()) {
      if (cause.signature().explains().contains(kind.word()) && explainedKinds.add(kind)) {
        long own = cause.signature().isConditional() ? cause.count() : 0;
        explained.merge(cause, Math.max(0, run.errors().count(kind) - own), Long::sum);
      }
    }
  }

  /** Whether errors stand below the warning that it explains and no failure does. */
  private boolean isBehindAFailure(Hit warning, List<Hit> kept) {
    for (ErrorKind kind : ErrorKind.values()) {
      if (warning.signature().explains().contains(kind.word())
          && !explainedKinds.contains(kind)
          && run.errors().lastLine(kind) > warning.line()) {
        return true;
      }
    }
    return kept.stream()
        .anyMatch(
            hit -> hit.line() > warning.line() && warning.signature().explains(hit.signature()));
  }

  /** The causes, in the order in which they are told: certain ones first, then as they came. */
  List<Cause> causes() {
    return causes.stream()
        .sorted(
            Comparator.comparing((Hit hit) -> certainty(hit) == Certainty.AMBIGUOUS)
                .thenComparingLong(Hit::line))
        .map(this::cause)
        .toList();
  }

  private Cause cause(Hit hit) {
    return new Cause(
        hit.signature(),
        certainty(hit),
        hit.excerpt().evidence(),
        hit.count(),
        explained.getOrDefault(hit, 0L),
        new LinkedHashMap<>(hit.facts()),
        run.advice(hit.signature()));
  }

  private Certainty certainty(Hit hit) {
    return run.has(hit.signature(), Part.Use.CERTAIN)
        ? Certainty.CERTAIN
        : hit.signature().certainty();
  }

  long errors() {
    long named = 0;
    for (Hit hit : run.hits()) {
      boolean counted = hit.signature().isConditional() || run.consequences().holds(hit.line());
      if (role(hit) == Role.FAILURE && !counted) {
        named += hit.count();
      }
    }
    return named + run.errors().count() + run.consequences().count();
  }

  /** The first errors without a name; else what stands directly above make's own line. */
  List<UnnamedError> unnamed(int most) {
    List<UnnamedError> first = run.errors().first(most);
    if (!first.isEmpty() || run.succeeded()) {
      return run.succeeded() ? List.of() : first;
    }
    return run.makeError().filter(excerpt -> hasSomethingAbove()).stream()
        .map(excerpt -> new UnnamedError(aboveMake(excerpt), ErrorKind.MAKE, Optional.empty()))
        .toList();
  }

  /** The block directly above make's own line, the first line of which says most. */
  private static Evidence aboveMake(Excerpt make) {
    List<String> above = make.before();
    int end = above.size();
    while (end > 0 && isFrame(above.get(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && !isFrame(above.get(start - 1))) {
      start--;
    }
    List<String> below = new ArrayList<>(above.subList(start + 1, above.size()));
    below.add(make.evidence().decisive());
    return new Evidence(
        make.line() - above.size() + start,
        above.subList(Math.max(0, start - 2), start),
        above.get(start),
        below);
  }

  private static boolean isFrame(String line) {
    return line.isBlank() || StepLines.isStep(line) || Frames.is(line) || CommandLines.is(line);
  }

  private boolean hasSomethingAbove() {
    return run.makeError().map(Excerpt::before).orElse(List.of()).stream()
        .anyMatch(line -> !isFrame(line));
  }

  Set<Note> notes() {
    Set<Note> notes = EnumSet.noneOf(Note.class);
    boolean none = run.errors().count() == 0;
    if (run.cut() && !run.succeeded()
        || none && run.makeError().isPresent() && !hasSomethingAbove()) {
      notes.add(Note.CUT_ABOVE);
    }
    if (isOwnCode()) {
      notes.add(Note.OWN_CODE);
    }
    return notes;
  }

  private boolean isOwnCode() {
    Errors errors = run.errors();
    int files = errors.files().stream().allMatch(Frames::isOfADriver) ? OWN_FILES * 4 : OWN_FILES;
    return !errors.files().isEmpty()
        && errors.files().size() <= files
        && errors.count() <= OWN_ERRORS
        && errors.count() == errors.count(ErrorKind.RUSTC) + errors.count(ErrorKind.C)
        && errors.files().stream().noneMatch(Frames::isGenerated);
  }
}
