package org.rfldoctor.render;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.FactDefinition;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.Stage;
import org.rfldoctor.check.Status;
import org.rfldoctor.check.TextVariants;
import org.rfldoctor.check.expression.Condition;
import org.rfldoctor.check.value.FactType;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.report.Evidence;
import org.rfldoctor.report.Outcome;
import org.rfldoctor.report.Result;

/** Builds results of checks for tests. */
public final class Examined {
  private static final Set<String> LEADING =
      Set.of("rustc", "rust-src", "clang", "bindgen", "libclang", "rustavailable");

  private final String id;
  private final Stage stage;
  private String title;
  private Level level = Level.REQUIRED;
  private List<String> needs = List.of();
  private List<String> cites = List.of();
  private final List<FactDefinition> rules = new ArrayList<>();
  private final Map<String, Value> facts = new LinkedHashMap<>();
  private final List<Evidence> evidence = new ArrayList<>();

  private Examined(Stage stage, String id) {
    this.stage = stage;
    this.id = id;
    this.title = id;
  }

  public static Examined check(Stage stage, String id) {
    return new Examined(stage, id);
  }

  public Examined titled(String words) {
    title = words;
    return this;
  }

  public Examined recommended() {
    level = Level.RECOMMENDED;
    return this;
  }

  Examined optional() {
    level = Level.OPTIONAL;
    return this;
  }

  Examined needing(String... checks) {
    needs = List.of(checks);
    return this;
  }

  Examined citing(String... sources) {
    cites = List.of(sources);
    return this;
  }

  public Examined knowing(String name, Value value) {
    facts.put(name, value);
    return this;
  }

  /** Adds a local fact, which reports omit. */
  public Examined knowingLocally(String name, Value value) {
    rules.add(new FactDefinition(name, FactType.TEXT, List.of(), false, true));
    return knowing(name, value);
  }

  /** Adds a private fact that is read from the output of {@link #ran}. */
  public Examined knowingPrivately(String name, String value) {
    FactDefinition.Source printed = new FactDefinition.Source.Match("version", "out", value);
    rules.add(new FactDefinition(name, FactType.TEXT, List.of(printed), true, false));
    return knowing(name, new Value.Text(value));
  }

  public Examined asked(String name, Probe probe, Observation observation) {
    evidence.add(new Evidence(name, probe, observation, Duration.ofMillis(31)));
    return this;
  }

  public Examined ran(Observation observation, String... argv) {
    return asked("version", command(argv), observation);
  }

  public static Probe command(String... argv) {
    return new Probe.Command(
        List.of(argv), Optional.empty(), Map.of(), Duration.ofSeconds(10), false);
  }

  public Result passes(String observed, String expected) {
    return result(Outcome.of(Status.PASS, "").withColumns(observed, expected), List.of());
  }

  public Result fails(String diagnosis, String observed, String expected, String says) {
    return diagnosed(Status.FAIL, diagnosis, observed, expected, says, List.of());
  }

  public Result warns(String diagnosis, String observed, String expected, String says) {
    return diagnosed(Status.WARN, diagnosis, observed, expected, says, List.of());
  }

  Result explained(String diagnosis, String observed, String says, String... by) {
    return diagnosed(Status.FAIL, diagnosis, observed, "", says, List.of(by));
  }

  Result blocked(String... by) {
    return result(
        new Outcome(Status.BLOCKED, Optional.empty(), "", "", "", false, List.of(by), List.of()),
        List.of());
  }

  public Result skipped(String says) {
    return result(Outcome.of(Status.SKIPPED, says), List.of());
  }

  Result unknown(String says) {
    return result(Outcome.of(Status.UNKNOWN, says), List.of());
  }

  public Result crashed(String says) {
    return result(
        new Outcome(Status.UNKNOWN, Optional.empty(), says, "", "", true, List.of(), List.of()),
        List.of());
  }

  private Result diagnosed(
      Status status,
      String diagnosis,
      String observed,
      String expected,
      String says,
      List<String> because) {
    Diagnosis cause =
        new Diagnosis(
            diagnosis,
            Condition.ALWAYS,
            status == Status.WARN ? Diagnosis.Severity.WARN : Diagnosis.Severity.FAIL,
            TextVariants.of(says),
            Optional.empty(),
            because,
            false,
            List.of());
    return result(
        new Outcome(
            status, Optional.of(cause), says, observed, expected, false, List.of(), because),
        List.of(cause));
  }

  private Result result(Outcome outcome, List<Diagnosis> diagnoses) {
    Check check =
        new Check(
            id,
            stage,
            title,
            "Because the kernel needs it.",
            level,
            LEADING.contains(id),
            Condition.ALWAYS,
            "",
            needs,
            List.of(),
            Map.of(),
            rules,
            Condition.ALWAYS,
            TextVariants.NONE,
            TextVariants.NONE,
            diagnoses,
            List.of(),
            cites,
            List.of());
    return new Result(check, outcome, new Facts(facts), evidence, Duration.ofMillis(40));
  }
}
