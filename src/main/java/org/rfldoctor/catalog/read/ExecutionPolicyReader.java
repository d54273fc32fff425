package org.rfldoctor.catalog.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.catalog.format.CheckFormat;
import org.rfldoctor.catalog.yaml.MappingEntry;
import org.rfldoctor.catalog.yaml.MappingReader;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ScalarReader;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.CommandTemplates;
import org.rfldoctor.check.ExecutionPolicy;
import org.rfldoctor.check.value.ValueQuestion;

/** Reads the commands and the execution policy of a remedy or a step of the roadmap. */
final class ExecutionPolicyReader {
  private final ScalarReader scalars;
  private final ExpressionReader phrases;
  private final ReadListener ledger;

  ExecutionPolicyReader(ReadListener ledger) {
    this.ledger = ledger;
    this.scalars = new ScalarReader(ledger);
    this.phrases = new ExpressionReader(ledger);
  }

  CommandTemplates commands(MappingReader entries) {
    List<String> unattended =
        phrases.templates(entries.optional("unattended"), ReadListener.NameKind.FACT_ANYWHERE);
    List<String> skipIf =
        phrases.templates(entries.optional("skip-if"), ReadListener.NameKind.FACT_ANYWHERE);
    demand(entries, unattended.size(), skipIf.size());
    return new CommandTemplates(
        phrases.templates(
            entries.optional(entries.has("inspect") ? "inspect" : "run"),
            ReadListener.NameKind.FACT_ANYWHERE),
        phrases.optionalTemplate(entries.optional("cwd"), ReadListener.NameKind.FACT_ANYWHERE),
        scalars.flag(entries.optional("needs-root")),
        unattended,
        skipIf,
        tools(entries.optional("requires-tools")));
  }

  ExecutionPolicy policy(MappingReader entries) {
    return new ExecutionPolicy(
        phrases.templates(entries.optional("make-arguments"), ReadListener.NameKind.FACT_ANYWHERE),
        phrases.optionalTemplate(entries.optional("impact"), ReadListener.NameKind.FACT_ANYWHERE),
        entries.has("inspect") || scalars.flag(entries.optional("confirm")),
        scalars.flag(entries.optional("placeholders")),
        scalars.flag(entries.optional("replan-after")),
        question(entries.optional("asks")));
  }

  private Optional<ValueQuestion> question(YamlNode node) {
    if (node.isMissing()) {
      return Optional.empty();
    }
    MappingReader entries = MappingReader.of(node, CheckFormat.QUESTION.names(), ledger);
    return Optional.of(
        new ValueQuestion(
            phrases.name(entries.required("fact"), ReadListener.NameKind.FACT_ANYWHERE),
            scalars.text(entries.required("question")),
            scalars.text(entries.required("example")),
            phrases.optionalTemplate(
                entries.optional("preview"), ReadListener.NameKind.FACT_ANYWHERE)));
  }

  private void demand(MappingReader entries, int unattended, int skipIf) {
    int commands = size(entries.optional("run"));
    if (entries.has("unattended") && unattended != commands) {
      entries.refuse("unattended", "expected one for each of the " + commands(commands));
    }
    if (entries.has("skip-if") && commands == 0) {
      entries.refuse("skip-if", "'run' is missing: there is nothing to leave out");
    } else if (skipIf > 1 && skipIf != commands) {
      entries.refuse("skip-if", "expected one, or one for each of the " + commands(commands));
    }
  }

  private static String commands(int count) {
    return count + " commands of 'run'";
  }

  private static int size(YamlNode node) {
    return node.is(YamlNode.Kind.LIST) ? node.children().size() : node.isMissing() ? 0 : 1;
  }

  private Map<String, String> tools(YamlNode node) {
    Map<String, String> tools = new LinkedHashMap<>();
    if (node.isMissing()) {
      return tools;
    }
    for (MappingEntry tool : MappingEntry.all(node, ledger)) {
      ledger.names(ReadListener.NameKind.TOOL, tool.name(), tool.key(), 0);
      String fact = scalars.text(tool.value());
      ledger.names(ReadListener.NameKind.FACT_ANYWHERE, fact, tool.value(), 0);
      tools.put(tool.name(), fact);
    }
    return tools;
  }
}
