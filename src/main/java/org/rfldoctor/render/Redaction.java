package org.rfldoctor.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.rfldoctor.check.Value;
import org.rfldoctor.report.Outcome;
import org.rfldoctor.report.Status;

/** Takes out of values what tells who and where: home paths, users, hosts, private addresses. */
public final class Redaction implements UnaryOperator<Value> {
  /** Takes out nothing. */
  public static final Redaction NONE = new Redaction(List.of());

  private static final String ROOT = "root";
  private static final Pattern OTHER_HOME = Pattern.compile("(/home/)(?!<user>)[^/\\s\"':]+");

  private final List<Secret> secrets;

  private Redaction(List<Secret> secrets) {
    this.secrets = secrets;
  }

  /**
   * A redaction for what is known of the person and the machine.
   *
   * @param homes home folders, shown as {@code ~}
   * @param users names of the person, shown as {@code <user>}; root is nobody's name
   * @param hosts names of the machine, shown as {@code <host>}
   */
  public static Redaction of(List<String> homes, List<String> users, List<String> hosts) {
    List<Secret> secrets = new ArrayList<>();
    homes.stream().filter(home -> home.length() > 1).forEach(home -> add(home, "~", secrets));
    hosts.stream()
        .filter(host -> !host.equals("localhost"))
        .forEach(host -> add(host, "<host>", secrets));
    users.stream().filter(user -> !user.equals(ROOT)).forEach(user -> add(user, "<user>", secrets));
    secrets.sort(Comparator.comparing(secret -> -secret.text().length()));
    return new Redaction(List.copyOf(secrets));
  }

  private static void add(String text, String shown, List<Secret> secrets) {
    if (!text.isBlank()) {
      secrets.add(new Secret(text.strip(), shown));
    }
  }

  @Override
  public Value apply(Value value) {
    if (secrets.isEmpty()) {
      return value;
    }
    if (value instanceof Value.Location path) {
      return new Value.Location(text(path.text()));
    }
    if (value instanceof Value.Text text) {
      return new Value.Text(text(text.text()));
    }
    if (value instanceof Value.Words words) {
      return new Value.Words(words.words().stream().map(this::text).toList());
    }
    return value instanceof Value.Rows rows ? rows(rows) : value;
  }

  private Value rows(Value.Rows rows) {
    List<Map<String, Value>> redacted = new ArrayList<>();
    for (Map<String, Value> row : rows.rows()) {
      Map<String, Value> cells = new LinkedHashMap<>();
      row.forEach((name, value) -> cells.put(name, apply(value)));
      redacted.add(cells);
    }
    return new Value.Rows(redacted);
  }

  /** The sentence of an outcome; where no template was filled, it may quote what was asked. */
  String says(Outcome outcome) {
    return outcome.status() == Status.UNKNOWN ? text(outcome.says()) : outcome.says();
  }

  /** Files hold more than can be known to be private, so no part of them is shared. */
  boolean keepsFiles() {
    return !secrets.isEmpty();
  }

  /** What a tool printed or was given, without the known secrets. */
  String text(String text) {
    if (secrets.isEmpty()) {
      return text;
    }
    String redacted = MailAddresses.hidden(text);
    for (Secret secret : secrets) {
      redacted = secret.hidden(redacted);
    }
    return OTHER_HOME.matcher(redacted).replaceAll("$1<user>");
  }
}
