package org.rfldoctor.catalog;

import java.util.ArrayList;
import java.util.List;
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
    if (!node.is(Node.Kind.LIST)) {
      return List.of(name(node, kind));
    }
    List<String> names = new ArrayList<>();
    for (Node item : node.children()) {
      names.add(name(item, kind));
    }
    return names;
  }

  /** A name of this kind. */
  String name(Node node, Ledger.Kind kind) {
    String name = scalars.text(node);
    ledger.names(kind, name, node, -1);
    return name;
  }

  /** A condition over names of this kind. */
  Condition condition(Node node, Ledger.Kind names) {
    boolean constant = node.is(Node.Kind.FLAG) && !node.text().isEmpty();
    String text = constant ? node.text() : scalars.text(node);
    try {
      Condition condition = ConditionParser.parse(text);
      if (ledger.listens()) {
        condition.names().forEach(name -> mention(node, name, names));
      }
      return condition;
    } catch (ConditionParser.BadCondition bad) {
      if (node.isScalar()) {
        ledger.problem(node, bad.at(), "bad condition: " + bad.getMessage());
      }
      return Condition.ALWAYS;
    }
  }

  /** A text in which names of this kind may stand. */
  String template(Node node, Ledger.Kind names) {
    String text = scalars.text(node);
    if (ledger.listens()) {
      Template template = new Template(text);
      template
          .stray()
          .ifPresent(at -> ledger.problem(node, at, "this brace begins no {name}; write '{{'"));
      template.names().forEach(name -> mention(node, name, names));
    }
    return text;
  }

  /** A list of templates, or one. */
  List<String> templates(Node node, Ledger.Kind names) {
    if (!node.is(Node.Kind.LIST)) {
      return List.of(template(node, names));
    }
    List<String> templates = new ArrayList<>();
    for (Node item : node.children()) {
      templates.add(template(item, names));
    }
    return templates;
  }

  private void mention(Node node, String name, Ledger.Kind kind) {
    var place = Pattern.compile("(?<![\\w.-])" + Pattern.quote(name) + "(?![\\w-])");
    var found = place.matcher(node.text());
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
