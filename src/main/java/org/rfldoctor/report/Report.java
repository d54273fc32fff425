package org.rfldoctor.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.Status;
import org.rfldoctor.check.value.Facts;

/**
 * The result of a run.
 *
 * @param complete false where the run was interrupted
 * @param catalog sha256 of the check files
 * @param system what was known before the first check: the machine and the build
 * @param results in catalog order
 * @param versionsOnly whether trials were omitted, so that the verdict relies on versions that
 *     tools print
 */
public record Report(
    boolean complete,
    String version,
    String catalog,
    Instant started,
    Duration took,
    Optional<String> label,
    ExaminedSystem system,
    List<Result> results,
    List<Step> steps,
    boolean versionsOnly) {
  public Report {
    results = List.copyOf(results);
    steps = List.copyOf(steps);
  }

  /** The verdict over the required checks. */
  public Verdict verdict() {
    if (required(Status.FAIL)) {
      return Verdict.NOT_READY;
    }
    boolean unsure = required(Status.UNKNOWN) || required(Status.BLOCKED) || !complete;
    return unsure ? Verdict.UNSURE : Verdict.READY;
  }

  /** Whether a check failed because of a bug of rfl-doctor. */
  public boolean hasBug() {
    return results.stream().anyMatch(result -> result.outcome().bug());
  }

  /** The facts of all checks. */
  public Facts facts() {
    return results.stream().map(Result::facts).reduce(system.facts(), Facts::and);
  }

  public MachineInfo machine() {
    return system.machine();
  }

  public BuildInfo build() {
    return system.build();
  }

  /** The requirements of the kernel tree; empty without a tree. */
  public Optional<TreeInfo> tree() {
    return build().srctree().map(path -> TreeInfo.of(facts()));
  }

  /** How many checks came to each status. */
  public Map<Status, Long> counts() {
    return results.stream()
        .collect(
            java.util.stream.Collectors.groupingBy(
                result -> result.outcome().status(), java.util.stream.Collectors.counting()));
  }

  private boolean required(Status status) {
    return results.stream()
        .filter(result -> result.check().level() == Level.REQUIRED)
        .anyMatch(result -> side(result) == status);
  }

  private Status side(Result result) {
    if (result.outcome().status() != Status.BLOCKED) {
      return result.outcome().status();
    }
    List<Status> sides =
        results.stream()
            .filter(other -> result.outcome().blockedBy().contains(other.check().id()))
            .map(this::side)
            .toList();
    return sides.contains(Status.FAIL) ? Status.FAIL : Status.UNKNOWN;
  }
}
