package org.rfldoctor.catalog.read;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.rfldoctor.catalog.format.CheckFormat;
import org.rfldoctor.catalog.yaml.IdRule;
import org.rfldoctor.catalog.yaml.LazyList;
import org.rfldoctor.catalog.yaml.MappingReader;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ReadListener.NameKind;
import org.rfldoctor.catalog.yaml.ScalarReader;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.CommandTemplates;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.ExecutionPolicy;
import org.rfldoctor.check.FactDefinition;
import org.rfldoctor.check.FactDefinition.Source;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.Route;
import org.rfldoctor.check.StandardCase;
import org.rfldoctor.check.TextVariants;
import org.rfldoctor.check.expression.Condition;
import org.rfldoctor.check.expression.ConditionParser;
import org.rfldoctor.check.value.FactType;

/**
 * Reads {@code tool-check}, the short form for "the tool exists, runs, prints its version, and is
 * new enough". It expands to a probe, facts and up to four diagnoses.
 */
final class ToolCheckReader {
  static final List<String> KEYS = CheckFormat.TOOL_CHECK.names();
  static final List<String> DIAGNOSIS_KEYS = CheckFormat.TOOL_DIAGNOSIS.names();
  static final String PROBE = "version";

  private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)+");
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9_.-]*");

  private final String check;
  private final MappingReader entries;
  private final ReadListener ledger;
  private final ScalarReader scalars;
  private final ExpressionReader phrases;
  private final Map<String, Remedy> namedRemedies;
  private final String tool;
  private final Optional<Minimum> minimum;
  private final String consequence;

  /**
   * @param check the id of the check, which is the first part of its facts' and diagnoses' names
   */
  ToolCheckReader(
      String check, YamlNode node, Map<String, Remedy> namedRemedies, ReadListener ledger) {
    this.check = check;
    this.entries = MappingReader.of(node, KEYS, ledger);
    this.ledger = ledger;
    this.scalars = new ScalarReader(ledger);
    this.phrases = new ExpressionReader(ledger);
    this.namedRemedies = namedRemedies;
    this.tool = phrases.template(entries.required("tool"), NameKind.FACT);
    this.minimum = minimum(entries.optional("minimum"));
    String more = phrases.template(entries.optional("consequence"), NameKind.FACT);
    this.consequence = more.isEmpty() ? "" : " " + more;
    SentenceRule.checkSentence(entries.optional("consequence"), ledger);
  }

  /**
   * The oldest version that is accepted.
   *
   * @param operand the fact that holds it, or the version itself, as a condition spells it
   * @param isFact whether it is a fact, which may be unknown
   */
  private record Minimum(String operand, boolean isFact) {
    String text() {
      return isFact ? "{" + operand + "}" : operand;
    }

    String requirer() {
      return isFact ? "{tree.name}" : "this check";
    }
  }

  private Optional<Minimum> minimum(YamlNode node) {
    if (node.isMissing()) {
      return Optional.empty();
    }
    String text = scalars.text(node);
    if (VERSION.matcher(text).matches()) {
      return Optional.of(new Minimum(text, false));
    }
    if (!NAME.matcher(text).matches()) {
      ledger.problem(
          node, "'" + text + "' is neither a version such as 1.10 nor the name of a fact");
      return Optional.empty();
    }
    return Optional.of(new Minimum(phrases.name(node, NameKind.FACT), true));
  }

  /** The probe that runs the tool with {@code --version}. */
  Probe probe() {
    return new Probe.Command(
        List.of(tool, "--version"),
        Optional.of(ProbeReader.BUILD_FOLDER),
        Map.of(),
        Duration.ofSeconds(10),
        false);
  }

  /** The version, and the first line that the tool prints. */
  List<FactDefinition> facts() {
    List<FactDefinition> facts = new ArrayList<>();
    YamlNode pattern = entries.optional("version-pattern");
    if (!pattern.isMissing()) {
      facts.add(fact(version(), FactType.VERSION, "stdout", phrases.regex(pattern), pattern));
    }
    facts.add(fact(line(), FactType.TEXT, "any", "\\S[^\\n]*", entries.required("tool")));
    return facts;
  }

  private FactDefinition fact(
      String name, FactType type, String stream, String regex, YamlNode node) {
    ledger.declares(NameKind.FACT, name, node);
    Source source = new Source.Match(PROBE, stream, regex);
    return new FactDefinition(name, type, List.of(source), false, false);
  }

  private String version() {
    return check + ".version";
  }

  private String line() {
    return check + ".firstLine";
  }

  Condition pass() {
    return minimum.map(this::isEnough).orElseGet(() -> condition("known %s", version()));
  }

  private Condition isEnough(Minimum least) {
    return least.isFact()
        ? condition(
            "%s >= %s or known %s and not known %s",
            version(), least.operand(), version(), least.operand())
        : condition("%s >= %s", version(), least.operand());
  }

  private static Condition condition(String text, Object... names) {
    return ConditionParser.parseTrusted(String.format(text, names));
  }

  TextVariants observed() {
    return TextVariants.of("{" + version() + "}");
  }

  TextVariants expected() {
    return minimum.map(least -> TextVariants.of("≥ " + least.text())).orElse(TextVariants.NONE);
  }

  /**
   * The diagnoses, in order.
   *
   * @param unversioned whether a tool that prints no version is accepted
   */
  List<Diagnosis> diagnoses(boolean unversioned) {
    List<Diagnosis> all = new ArrayList<>();
    if (!unversioned || entries.has("unexpected-output")) {
      all.add(
          diagnosis(
              "unexpected-output",
              condition("version.exit = 0 and not known %s", version()),
              TextVariants.of("{" + line() + "}"),
              unversioned(),
              this::locate));
    }
    all.add(
        diagnosis(
            "not-runnable",
            condition(
                "version.ended = 'not-executable' or version.ended = 'signal' or version.exit != 0"),
            new TextVariants(
                List.of(
                    when("version.ended = 'signal'", "crashes"),
                    new TextVariants.Variant(Condition.ALWAYS, "cannot run"))),
            trouble(),
            this::readError));
    all.add(
        diagnosis(
            "not-found",
            condition("version.ended = 'not-found'"),
            TextVariants.of("not found"),
            TextVariants.of(tool + " is not on PATH." + consequence),
            () -> install("", Optional.empty())));
    minimum.ifPresent(least -> all.add(tooOld(least)));
    return all;
  }

  /** The generated cases: the tool is missing, crashes, fails, or prints something else. */
  List<StandardCase> standardCases(boolean unversioned) {
    List<StandardCase> all = new ArrayList<>();
    all.add(standard("not found", new Observation.Absent(tool), "not-found"));
    all.add(standard("not executable", new Observation.Broken(tool), "not-runnable"));
    all.add(standard("crashes", Observation.Answer.of(139, "", ""), "not-runnable"));
    if (!entries.optional("unexpected-output").has("when")) {
      all.add(standard("fails", Observation.Answer.of(1, "", "some error\n"), "not-runnable"));
    }
    if (!unversioned || entries.has("unexpected-output")) {
      all.add(
          standard(
              "other output",
              Observation.Answer.of(0, "another program\n", ""),
              "unexpected-output"));
    }
    return all;
  }

  private StandardCase standard(String name, Observation answer, String kind) {
    return new StandardCase(name, PROBE, answer, id(kind));
  }

  private String id(String kind) {
    YamlNode own = entries.optional(kind).under("id");
    return own.isMissing() ? check + "-" + kind : scalars.text(own);
  }

  private Diagnosis tooOld(Minimum least) {
    String text =
        check
            + " is {"
            + version()
            + "}; "
            + least.requirer()
            + " requires "
            + least.text()
            + " or newer.";
    return diagnosis(
        "too-old",
        condition("%s < %s", version(), least.operand()),
        observed(),
        TextVariants.of(text),
        () -> install("a newer ", Optional.of(condition("candidate >= %s", least.operand()))));
  }

  private TextVariants trouble() {
    return new TextVariants(
        List.of(
            when(
                "version.ended = 'signal'",
                tool + " crashes: {version.signal} ended it." + consequence),
            when("version.ended = 'not-executable'", tool + " is not executable." + consequence),
            when("known " + line(), tool + " cannot be run: {" + line() + "}." + consequence),
            new TextVariants.Variant(
                Condition.ALWAYS,
                tool + " exits with status {version.exit} and prints nothing." + consequence)));
  }

  private TextVariants unversioned() {
    return new TextVariants(
        List.of(
            when(
                "known " + line(), tool + " is not " + check + ": it prints \"{" + line() + "}\"."),
            new TextVariants.Variant(
                Condition.ALWAYS, tool + " --version prints nothing, so its version is unknown.")));
  }

  private static TextVariants.Variant when(String condition, String text) {
    return new TextVariants.Variant(ConditionParser.parseTrusted(condition), text);
  }

  private Diagnosis diagnosis(
      String kind,
      Condition when,
      TextVariants observed,
      TextVariants message,
      Supplier<Remedy> usual) {
    YamlNode node = entries.optional(kind);
    MappingReader own = MappingReader.of(node, DIAGNOSIS_KEYS, ledger);
    TextVariantsReader texts = new TextVariantsReader(ledger);
    String id = id(kind);
    IdRule.check(node, id, ledger);
    ledger.declares(NameKind.DIAGNOSIS, id, node.isMissing() ? entries.required("tool") : node);
    return new Diagnosis(
        id,
        own.has("when") ? phrases.condition(own.optional("when"), NameKind.FACT) : when,
        Diagnosis.Severity.FAIL,
        own.has("message") ? texts.message(own.optional("message")) : message,
        Optional.of(own.has("observed") ? texts.column(own.optional("observed")) : observed),
        phrases.names(own.optional("caused-by"), NameKind.CAUSE),
        false,
        own.has("remedies")
            ? LazyList.later(ledger, () -> remedies(own.optional("remedies")))
            : List.of(usual.get()));
  }

  private List<Remedy> remedies(YamlNode node) {
    RemedyReader reader = new RemedyReader(namedRemedies, ledger);
    return scalars.items(node).stream().map(reader::read).toList();
  }

  private Remedy install(String which, Optional<Condition> accept) {
    YamlNode rows = entries.optional("install");
    List<String> tools = rows.isMissing() ? List.of(check) : phrases.names(rows, NameKind.TOOL);
    if (rows.isMissing()) {
      ledger.names(NameKind.TOOL, check, entries.required("tool"), -1);
    }
    return new Remedy(
        new Route.Packages(),
        Condition.ALWAYS,
        "Install " + which + SpokenList.of(tools),
        tools,
        accept,
        CommandTemplates.NONE,
        Optional.empty(),
        List.of(),
        ExecutionPolicy.PLAIN);
  }

  private Remedy readError() {
    return RemedyReader.look(
        "Run `" + tool + " --version` and read the error", tool + " --version");
  }

  private Remedy locate() {
    return RemedyReader.look("See which program " + tool + " is", "type -a " + tool);
  }
}
