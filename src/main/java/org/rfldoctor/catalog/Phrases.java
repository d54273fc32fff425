package org.rfldoctor.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.rfldoctor.check.Condition;
import org.rfldoctor.check.ConditionParser;
import org.rfldoctor.check.Template;

/** Reads scalars that speak of other things: conditions, templates, patterns and plain names. */
final class Phrases {
  private final Ledger ledger;
  private final Scalars scalars;

  Phrases(Ledger ledger) {
    this.ledger = ledger;
    this.scalars = new Scalars(ledger);
  }

  /** Names of this kind: a list, or one. */
  List<String> names(Node node, Ledger.Kind kind) {
    List<String> names = scalars.texts(node);
    if (ledger.listens()) {
      List<Node> nodes = node.is(Node.Kind.LIST) ? node.children() : List.of(node);
      for (int i = 0; i < names.size(); i++) {
        ledger.names(kind, names.get(i), nodes.get(i), -1);
      }
    }
    return names;
  }

  /** A name of this kind. */
  String name(Node node, Ledger.Kind kind) {
    String name = scalars.text(node);
    ledger.names(kind, name, node, -1);
    return name;
  }

  /** A condition over names of this kind; one that is missing always holds. */
  Condition condition(Node node, Ledger.Kind names) {
    if (node.isMissing()) {
      return Condition.ALWAYS;
    }
    String text = node.is(Node.Kind.FLAG) ? node.text() : scalars.text(node);
    return ledger.listens() && node.isScalar()
        ? strict(node, text, names)
        : ConditionParser.parseTrusted(text);
  }

  private Condition strict(Node node, String text, Ledger.Kind names) {
    try {
      Condition condition = ConditionParser.parse(text);
      condition.names().forEach(name -> mention(node, name, names));
      Endings.check(node, ledger);
      return condition;
    } catch (ConditionParser.BadCondition bad) {
      ledger.problem(node, bad.at(), "bad condition: " + bad.getMessage());
      return Condition.ALWAYS;
    }
  }

  /** A condition that may be missing. */
  Optional<Condition> optionalCondition(Node node, Ledger.Kind names) {
    return node.isMissing() ? Optional.empty() : Optional.of(condition(node, names));
  }

  /** A text in which names of this kind may stand. */
  String template(Node node, Ledger.Kind names) {
    String text = scalars.text(node);
    if (ledger.listens() && node.is(Node.Kind.TEXT)) {
      Template template = new Template(text);
      template
          .stray()
          .ifPresent(at -> ledger.problem(node, at, "this brace begins no {name}; write '{{'"));
      template.names().forEach(name -> mention(node, name, names));
    }
    return text;
  }

  /** A template that may be missing. */
  Optional<String> optionalTemplate(Node node, Ledger.Kind names) {
    return node.isMissing() ? Optional.empty() : Optional.of(template(node, names));
  }

  /** A list of templates, or one. */
  List<String> templates(Node node, Ledger.Kind names) {
    if (!node.is(Node.Kind.LIST)) {
      return node.isMissing() ? List.of() : List.of(template(node, names));
    }
    List<String> templates = new ArrayList<>();
    for (Node item : node.children()) {
      templates.add(template(item, names));
    }
    return templates;
  }

  private void mention(Node node, String name, Ledger.Kind kind) {
    Pattern place = Pattern.compile("(?<![\\w.-])" + Pattern.quote(name) + "(?![\\w-])");
    Matcher found = place.matcher(node.text());
    ledger.names(kind, name, node, found.find() ? found.start() : -1);
  }

  /** A regular expression. */
  String regex(Node node) {
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
