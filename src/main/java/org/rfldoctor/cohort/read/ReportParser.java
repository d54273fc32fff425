package org.rfldoctor.cohort.read;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rfldoctor.json.FastJson;
import org.rfldoctor.json.JsonException;
import org.rfldoctor.json.JsonInput;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.Verdict;

/** Reads the report of a machine; fields that are not known are skipped. */
final class ReportParser {
  static final int SCHEMA_VERSION = 1;
  private static final int MOST_STEPS = 200;
  private static final String TOOL = "rfl-doctor";

  private final String source;
  private final boolean whole;
  private final Map<SeatReport.Field, String> about = new EnumMap<>(SeatReport.Field.class);
  private final CheckList checks = new CheckList();
  private final List<Step> steps = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private JsonInput json;
  private String tool = "";
  private String label = "";
  private String id = "";
  private String pseudonym = "";
  private String claimed = "";
  private Instant started = Instant.EPOCH;
  private boolean complete = true;
  private long schemaVersion = -1;

  private ReportParser(String source, boolean whole) {
    this.source = source;
    this.whole = whole;
  }

  /**
   * Reads a report with every step, its reasons and sources.
   *
   * @throws JsonException where it is no JSON
   * @throws NoReportException where it is no report
   */
  static SeatReport whole(String source, byte[] bytes) {
    ReportParser parser = new ReportParser(source, true);
    JsonInput.read(bytes, bytes.length, new TextPool()::of, parser::document);
    return parser.report();
  }

  /**
   * Reads a report, of its steps the fixes alone.
   *
   * @param bytes with {@link FastJson#SPARE} bytes behind the report
   * @param fast is tried first, with the same pool
   * @throws JsonException where it is no JSON
   * @throws NoReportException where it is no report
   */
  static SeatReport read(
      String source, byte[] bytes, int length, UnaryOperator<String> pool, FastJson fast) {
    ReportParser parser = new ReportParser(source, false);
    if (!fast.read(bytes, length, parser::document)) {
      parser = new ReportParser(source, false);
      JsonInput.read(bytes, length, pool, parser::document);
    }
    return parser.report();
  }

  private void document(JsonInput input) {
    json = input;
    input.object(this::field);
  }

  private void field(String name) {
    switch (name) {
      case "schemaVersion" -> schemaVersion = json.number();
      case "complete" -> complete = json.flag();
      case "started" -> started = time(json.text());
      case "verdict" -> claimed = json.text();
      case "tool" -> json.object(this::tool);
      case "machine" -> json.object(this::machine);
      case "tree" -> json.object(this::tree);
      case "profile" -> json.object(this::profile);
      case "checks" -> json.array(() -> checks.add(CheckParser.read(json)));
      case "steps" -> json.array(this::step);
      default -> json.skip();
    }
  }

  private void tool(String name) {
    switch (name) {
      case "name" -> tool = json.text();
      case "version" -> put(SeatReport.Field.VERSION);
      case "catalog" -> put(SeatReport.Field.CATALOG);
      default -> json.skip();
    }
  }

  private void machine(String name) {
    switch (name) {
      case "label" -> label = json.text().strip();
      case "id" -> id = json.text();
      case "pseudonym" -> pseudonym = json.text();
      case "distro" -> put(SeatReport.Field.DISTRO);
      case "distroVersion" -> put(SeatReport.Field.DISTRO_VERSION);
      case "arch" -> put(SeatReport.Field.ARCH);
      default -> json.skip();
    }
  }

  private void tree(String name) {
    if (name.equals("release")) {
      put(SeatReport.Field.RELEASE);
    } else {
      json.skip();
    }
  }

  private void profile(String name) {
    switch (name) {
      case "name" -> put(SeatReport.Field.PROFILE);
      case "digest" -> put(SeatReport.Field.PROFILE_DIGEST);
      default -> json.skip();
    }
  }

  private void put(SeatReport.Field field) {
    about.put(field, json.text());
  }

  private void step() {
    Step step = StepParser.read(json, whole);
    if (steps.size() < MOST_STEPS && (whole || step.kind() == Step.Kind.FIX)) {
      steps.add(step);
    }
  }

  private static Instant time(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException none) {
      return Instant.EPOCH;
    }
  }

  private SeatReport report() {
    if (!tool.equals(TOOL)) {
      throw new NoReportException("it is no report of rfl-doctor");
    }
    Verdict verdict = checks.verdict(complete);
    schema();
    if (!claimed.equals(verdict.word())) {
      find(
          Finding.Kind.CONTRADICTION,
          "claims '" + claimed + "', but by its checks it is '" + verdict.word() + "'");
    }
    if (!complete) {
      find(Finding.Kind.INCOMPLETE, "the run was interrupted");
    }
    if (started.equals(Instant.EPOCH)) {
      find(Finding.Kind.CLOCK, "does not say when it was made");
    }
    return new SeatReport(
        source,
        label,
        pseudonym.isEmpty() ? id : pseudonym,
        about,
        started,
        complete,
        verdict,
        checks.count(),
        checks.problems(),
        checks.warnings(),
        steps,
        checks.print() * 31 + about.hashCode(),
        findings);
  }

  private void schema() {
    if (schemaVersion > SCHEMA_VERSION) {
      find(
          Finding.Kind.NEWER,
          "has schemaVersion "
              + schemaVersion
              + ", newer than this rfl-doctor; only what is known was read");
    } else if (schemaVersion < SCHEMA_VERSION) {
      String version = schemaVersion < 0 ? "no schemaVersion" : "schemaVersion " + schemaVersion;
      find(Finding.Kind.OLDER, "has " + version + "; what is missing counts as unknown");
    }
  }

  private void find(Finding.Kind kind, String says) {
    findings.add(new Finding(source, kind, says, false));
  }
}
