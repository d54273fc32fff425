package org.rfldoctor.catalog.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ScalarReader;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.expression.Condition;
import org.rfldoctor.check.expression.ConditionParser;
import org.rfldoctor.check.expression.Template;
import org.rfldoctor.check.value.Value;

/** Reads scalars that contain references: conditions, templates, patterns and plain names. */
public final class ExpressionReader {
  private final ReadListener ledger;
  private final ScalarReader scalars;

  public ExpressionReader(ReadListener ledger) {
    this.ledger = ledger;
    this.scalars = new ScalarReader(ledger);
  }

  /** Names of this kind: a list, or one. */
  public List<String> names(YamlNode node, ReadListener.NameKind kind) {
    List<String> names = scalars.texts(node);
    if (ledger.listens()) {
      List<YamlNode> nodes = node.is(YamlNode.Kind.LIST) ? node.children() : List.of(node);
      for (int i = 0; i < names.size(); i++) {
        ledger.names(kind, names.get(i), nodes.get(i), -1);
      }
    }
    return names;
  }

  /** A name of this kind. */
  String name(YamlNode node, ReadListener.NameKind kind) {
    String name = scalars.text(node);
    ledger.names(kind, name, node, -1);
    return name;
  }

  /** A condition over names of this kind; always true if it is missing. */
  Condition condition(YamlNode node, ReadListener.NameKind names) {
    if (node.isMissing()) {
      return Condition.ALWAYS;
    }
    String text = node.is(YamlNode.Kind.FLAG) ? node.text() : scalars.text(node);
    return ledger.listens() && node.isScalar()
        ? strict(node, text, names)
        : ConditionParser.parseTrusted(text);
  }

  private Condition strict(YamlNode node, String text, ReadListener.NameKind names) {
    try {
      Condition condition = ConditionParser.parse(text);
      condition.names().forEach(name -> mention(node, name, names));
      condition.comparisons().forEach(compared -> mentionUnits(node, compared));
      ProbeEndingRule.check(node, ledger);
      return condition;
    } catch (ConditionParser.BadCondition bad) {
      ledger.problem(node, bad.at(), "bad condition: " + bad.getMessage());
      return Condition.ALWAYS;
    }
  }

  private void mentionUnits(YamlNode node, Condition.Compare compared) {
    mentionUnit(node, compared.left(), compared.right());
    mentionUnit(node, compared.right(), compared.left());
  }

  private void mentionUnit(YamlNode node, Condition.Operand named, Condition.Operand other) {
    if (named.name().isPresent() && other.name().isEmpty()) {
      boolean size = other.literal().orElseThrow() instanceof Value.Bytes;
      mention(
          node,
          named.name().get(),
          size
              ? ReadListener.NameKind.COMPARED_WITH_SIZE
              : ReadListener.NameKind.COMPARED_WITHOUT_UNIT);
    }
  }

  /** A condition that may be missing. */
  Optional<Condition> optionalCondition(YamlNode node, ReadListener.NameKind names) {
    return node.isMissing() ? Optional.empty() : Optional.of(condition(node, names));
  }

  /** A template with names of this kind. */
  String template(YamlNode node, ReadListener.NameKind names) {
    String text = scalars.text(node);
    if (ledger.listens() && node.is(YamlNode.Kind.TEXT)) {
      Template template = new Template(text);
      template
          .stray()
          .ifPresent(at -> ledger.problem(node, at, "this brace begins no {name}; write '{{'"));
      template.names().forEach(name -> mention(node, name, names));
    }
    return text;
  }

  /** A template that may be missing. */
  Optional<String> optionalTemplate(YamlNode node, ReadListener.NameKind names) {
    return node.isMissing() ? Optional.empty() : Optional.of(template(node, names));
  }

  /** A list of templates, or one. */
  List<String> templates(YamlNode node, ReadListener.NameKind names) {
    if (!node.is(YamlNode.Kind.LIST)) {
      return node.isMissing() ? List.of() : List.of(template(node, names));
    }
    List<String> templates = new ArrayList<>();
    for (YamlNode item : node.children()) {
      templates.add(template(item, names));
    }
    return templates;
  }

  private void mention(YamlNode node, String name, ReadListener.NameKind kind) {
    Pattern place = Pattern.compile("(?<![\\w.-])" + Pattern.quote(name) + "(?![\\w-])");
    Matcher found = place.matcher(node.text());
    ledger.names(kind, name, node, found.find() ? found.start() : -1);
  }

  /** A regular expression. */
  String regex(YamlNode node) {
    String text = scalars.text(node);
    if (ledger.listens()) {
      try {
        Pattern.compile(text, Pattern.MULTILINE);
      } catch (PatternSyntaxException wrong) {
        int at = Math.max(0, Math.min(wrong.getIndex(), text.length()));
        ledger.problem(node, at, "bad pattern: " + wrong.getDescription());
      }
    }
    return text;
  }
}
