package org.rfldoctor.render.redact;

import java.util.LinkedHashSet;
import java.util.Set;
import org.rfldoctor.check.FactDefinition;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;

/**
 * Collects the values of private facts. From a mail address it adds the local part, and from a
 * person's name the last word.
 */
final class PrivateValues {
  private final Set<String> texts = new LinkedHashSet<>();

  private PrivateValues() {}

  /** The values of all private facts in a report, each once. */
  static Set<String> of(Report report) {
    PrivateValues values = new PrivateValues();
    for (Result result : report.results()) {
      for (FactDefinition rule : result.check().facts()) {
        if (rule.isPrivate()) {
          result.facts().value(rule.name()).ifPresent(values::add);
        }
      }
    }
    return values.texts;
  }

  private void add(Value value) {
    if (value instanceof Value.Records rows) {
      rows.rows().forEach(row -> row.values().forEach(this::add));
    } else if (value instanceof Value.Words words) {
      words.words().forEach(this::add);
    } else {
      add(value.text());
    }
  }

  private void add(String text) {
    String whole = text.strip();
    texts.add(whole);
    int at = whole.indexOf('@');
    if (at > 0 && whole.indexOf(' ') < 0) {
      texts.add(whole.substring(0, at));
    } else if (at < 0 && isName(whole)) {
      texts.add(whole.substring(whole.lastIndexOf(' ') + 1));
    }
  }

  /** Whether a value looks like a person's name: one line of several words without a slash. */
  private static boolean isName(String text) {
    return text.indexOf(' ') > 0 && text.chars().noneMatch(c -> c == '/' || c == '\n');
  }
}
