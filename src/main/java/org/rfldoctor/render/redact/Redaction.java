package org.rfldoctor.render.redact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.rfldoctor.check.Status;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.report.Outcome;
import org.rfldoctor.report.Report;

/** Removes personal data from values: home directories, user names, host names, mail addresses. */
public final class Redaction implements UnaryOperator<Value> {
  /** Redacts nothing. */
  public static final Redaction NONE = new Redaction(List.of(), List.of());

  private static final String ROOT = "root";
  private static final Pattern OTHER_HOME = Pattern.compile("(/home/)(?!<user>)[^/\\s\"':]+");

  /**
   * Login names that are also common words in messages and paths. They are hidden only as a whole
   * value or in the position of a user name.
   */
  private static final Set<String> WORDS =
      Set.of(
          "rust", "rustc", "cargo", "clang", "llvm", "gcc", "linux", "kernel", "make", "build",
          "git", "python", "perl", "flex", "bison", "tree", "debian", "ubuntu", "fedora", "arch",
          "user", "test", "dev", "admin", "config", "source", "src", "lib", "bin", "home", "local",
          "module", "driver", "name", "none", "unknown", "not", "the", "and");

  private final List<RedactedTerm> secrets;
  private final List<RedactedTerm> read;

  /**
   * @param read the secrets that come from private facts
   */
  private Redaction(List<RedactedTerm> secrets, List<RedactedTerm> read) {
    this.secrets = secrets;
    this.read = read;
  }

  /**
   * A redaction for a user and a machine.
   *
   * @param homes home directories, shown as {@code ~}
   * @param users names of the user, shown as {@code <user>}; root is never hidden
   * @param hosts names of the machine, shown as {@code <host>}; localhost is never hidden
   */
  public static Redaction of(List<String> homes, List<String> users, List<String> hosts) {
    List<RedactedTerm> secrets = new ArrayList<>();
    homes.stream().filter(home -> home.length() > 1).forEach(home -> add(home, "~", secrets));
    hosts.stream()
        .filter(host -> !host.equals("localhost"))
        .forEach(host -> add(host, "<host>", secrets));
    users.stream().filter(user -> !user.equals(ROOT)).forEach(user -> add(user, "<user>", secrets));
    return new Redaction(longestFirst(secrets), List.of());
  }

  /** This redaction, extended by the values of a report's private facts. */
  public Redaction knowing(Report report) {
    if (this == NONE) {
      return NONE;
    }
    List<RedactedTerm> found = new ArrayList<>();
    PrivateValues.of(report).stream()
        .filter(value -> !value.equals(ROOT))
        .forEach(value -> add(value, "<private>", found));
    List<RedactedTerm> all = new ArrayList<>(secrets);
    all.addAll(found);
    return new Redaction(longestFirst(all), longestFirst(found));
  }

  /** Sorts by length, so that a longer secret is replaced before a shorter one within it. */
  private static List<RedactedTerm> longestFirst(List<RedactedTerm> secrets) {
    return secrets.stream()
        .sorted(Comparator.comparing(secret -> -secret.text().length()))
        .toList();
  }

  private static void add(String text, String shown, List<RedactedTerm> secrets) {
    if (!text.isBlank()) {
      secrets.add(new RedactedTerm(text.strip(), shown, WORDS.contains(text.strip())));
    }
  }

  @Override
  public Value apply(Value value) {
    if (this == NONE) {
      return value;
    }
    if (value instanceof Value.FilePath path) {
      return new Value.FilePath(text(path.text()));
    }
    if (value instanceof Value.Text text) {
      return new Value.Text(text(text.text()));
    }
    if (value instanceof Value.Words words) {
      return new Value.Words(words.words().stream().map(this::text).toList());
    }
    return value instanceof Value.Records rows ? rows(rows) : value;
  }

  private Value rows(Value.Records rows) {
    List<Map<String, Value>> redacted = new ArrayList<>();
    for (Map<String, Value> row : rows.rows()) {
      Map<String, Value> cells = new LinkedHashMap<>();
      row.forEach((name, value) -> cells.put(name, apply(value)));
      redacted.add(cells);
    }
    return new Value.Records(redacted);
  }

  /**
   * The message of an outcome. The message of an unknown outcome is not from a template and may
   * quote a probe, so it is redacted.
   */
  public String says(Outcome outcome) {
    return outcome.status() == Status.UNKNOWN ? text(outcome.says()) : outcome.says();
  }

  /** The redacted report; the same object for {@link #NONE}. */
  public Report of(Report report) {
    return this == NONE ? report : new SharedReport(this).of(report);
  }

  /**
   * Removes private facts from a sentence. Its values were redacted before all private facts were
   * known. Login names are not removed, since they may be common words.
   */
  String sentence(String sentence) {
    String redacted = sentence;
    for (RedactedTerm secret : read) {
      redacted = secret.hidden(redacted);
    }
    return redacted;
  }

  /** Whether the text of files is withheld. Files may have private data that no rule detects. */
  public boolean keepsFiles() {
    return this != NONE;
  }

  /** Removes the known secrets from a tool's output or arguments. */
  public String text(String text) {
    if (this == NONE) {
      return text;
    }
    String redacted = MailAddressRedactor.hidden(text);
    for (RedactedTerm secret : secrets) {
      redacted = secret.hidden(redacted);
    }
    return OTHER_HOME.matcher(redacted).replaceAll("$1<user>");
  }
}
