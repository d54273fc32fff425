package org.rfldoctor.catalog.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.catalog.format.CheckFormat;
import org.rfldoctor.catalog.yaml.IdRule;
import org.rfldoctor.catalog.yaml.MappingReader;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ScalarReader;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.CommandTemplates;
import org.rfldoctor.check.PathStep;
import org.rfldoctor.check.Stage;

/** Reads the roadmap. */
final class PathStepReader {
  static final List<String> KEYS = CheckFormat.STEP.names();
  static final List<String> KINDS = List.of("next", "person");
  static final List<String> STAGES = Arrays.stream(Stage.values()).map(Stage::word).toList();

  private final ReadListener ledger;
  private final ScalarReader scalars;
  private final ExpressionReader phrases;
  private final ExecutionPolicyReader policies;

  PathStepReader(ReadListener ledger) {
    this.ledger = ledger;
    this.scalars = new ScalarReader(ledger);
    this.phrases = new ExpressionReader(ledger);
    this.policies = new ExecutionPolicyReader(ledger);
  }

  List<PathStep> read(YamlNode root) {
    List<PathStep> path = new ArrayList<>();
    for (YamlNode item : scalars.items(root)) {
      path.add(waypoint(MappingReader.of(item, KEYS, ledger)));
    }
    return path;
  }

  private PathStep waypoint(MappingReader entries) {
    boolean person = scalars.word(entries.required("kind"), KINDS).equals("person");
    if (person && entries.has("done")) {
      entries.refuse("done", "a person's step is ticked and has no 'done'");
    }
    if (entries.has("asks") && (person || !entries.has("run"))) {
      entries.refuse("asks", "only a step with 'kind: next' and 'run' asks for a value");
    }
    return new PathStep(
        id(entries.required("id")),
        person,
        scalars.flag(entries.optional("per-tree")),
        phrases.template(entries.required("title"), ReadListener.NameKind.FACT_ANYWHERE),
        phrases.template(entries.required("why"), ReadListener.NameKind.FACT_ANYWHERE),
        phrases.condition(entries.optional("when"), ReadListener.NameKind.FACT_ANYWHERE),
        phrases.optionalCondition(entries.optional("done"), ReadListener.NameKind.FACT_ANYWHERE),
        policies.commands(entries),
        alternative(entries),
        scalars.texts(entries.optional("cites")),
        policies.policy(entries),
        stage(entries));
  }

  private Optional<PathStep.Alternative> alternative(MappingReader entries) {
    if (!entries.has("alternative")) {
      return Optional.empty();
    }
    MappingReader other =
        MappingReader.of(entries.optional("alternative"), CheckFormat.ALTERNATIVE.names(), ledger);
    return Optional.of(
        new PathStep.Alternative(
            phrases.template(other.required("note"), ReadListener.NameKind.FACT_ANYWHERE),
            new CommandTemplates(
                phrases.templates(other.required("run"), ReadListener.NameKind.FACT_ANYWHERE),
                phrases.optionalTemplate(
                    entries.optional("cwd"), ReadListener.NameKind.FACT_ANYWHERE),
                false,
                List.of(),
                List.of(),
                Map.of())));
  }

  /** A step without a stage belongs to the last one. */
  private Stage stage(MappingReader entries) {
    return entries.has("stage")
        ? Stage.values()[STAGES.indexOf(scalars.word(entries.required("stage"), STAGES))]
        : Stage.CONTRIBUTE;
  }

  private String id(YamlNode node) {
    String id = scalars.text(node);
    IdRule.check(node, id, ledger);
    ledger.declares(ReadListener.NameKind.WAYPOINT, id, node);
    return id;
  }
}
