package org.rfldoctor.cli.send;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.rfldoctor.cli.base.CliContext;
import org.rfldoctor.cli.base.WholeFile;
import org.rfldoctor.probe.host.StateDirectory;
import org.rfldoctor.probe.host.User;
import org.rfldoctor.render.json.JsonReport;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.report.Report;

/**
 * Sends reports to one host. The first time, it describes the report and asks the user. A yes is
 * stored for this link.
 */
public final class ReportSender {
  private static final String KEY = "seat-key";
  private static final String AGREED = "sent-to";
  private static final int KEY_BYTES = 16;
  private static final int THOUSAND = 1000;

  private final HostLink link;
  private final StateDirectory state;
  private final CliContext console;
  private boolean agreed;
  private boolean refused;

  ReportSender(HostLink link, boolean agreed, User person, CliContext console) {
    this.link = link;
    this.state = StateDirectory.of(person);
    this.console = console;
    this.agreed = agreed;
  }

  /** Sends a report. If that fails, it writes the report to a file and prints a notice. */
  public void send(Report report, Redaction redaction) {
    StringWriter text = new StringWriter();
    new JsonReport(redaction, true).write(report, text);
    if (refused || !isAgreed(report, text.toString(), redaction != Redaction.NONE)) {
      refused = true;
      return;
    }
    try {
      String row = link.post(text.toString().getBytes(StandardCharsets.UTF_8), key());
      console.notice("report sent" + (row.isEmpty() ? "" : "; your row: " + row));
    } catch (IOException failed) {
      leave(report, text.toString(), failed);
    }
    console.err().flush();
  }

  private void leave(Report report, String text, IOException failed) {
    String name = report.label().orElse("report").replaceAll("[^\\w.-]", "_");
    Path file = console.surroundings().folder().resolve("rfl-doctor-" + name + ".json");
    new WholeFile(file).write(out -> out.print(text));
    console.notice("the report could not be sent: " + reason(failed));
    console.notice("it is in " + file + "; run this again, or take the file to the host");
  }

  private static String reason(IOException failed) {
    String message = failed.getMessage();
    return message == null ? failed.getClass().getSimpleName() : message;
  }

  private boolean isAgreed(Report report, String text, boolean redacted) {
    if (agreed || state.text(AGREED).lines().toList().contains(link.toString())) {
      agreed = true;
      return true;
    }
    PrintWriter err = console.err();
    err.println("This report goes to " + link + ":");
    for (String line : contents(report, text, redacted)) {
      err.println("  " + line);
    }
    if (!console.surroundings().stdinIsTerminal()) {
      console.notice(
          "nothing was sent: there is no terminal to ask on; --yes sends without asking");
      return false;
    }
    agreed = ask(text);
    if (agreed) {
      remember();
    } else {
      console.notice("nothing was sent");
    }
    return agreed;
  }

  private static List<String> contents(Report report, String text, boolean redacted) {
    return List.of(
        "verdict, outcomes of " + report.results().size() + " checks, versions, and the steps",
        "system, architecture, memory and disk, a pseudonym of the machine"
            + report.label().map(label -> ", the label " + label).orElse(""),
        redacted
            ? "without evidence, and without the names of user, host and home directory"
            : "without evidence, but with the names of user, host and home directory",
        Math.max(1, text.length() / THOUSAND) + " kB");
  }

  private boolean ask(String text) {
    try {
      while (true) {
        console.err().print("Send it? [y]es, [n]o, [s]how: ");
        console.err().flush();
        String answer = line();
        if (answer == null || !answer.strip().toLowerCase(Locale.ROOT).startsWith("s")) {
          return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
        }
        console.err().print(text);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Reads a line and no byte beyond it, since other code reads the rest. */
  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int one = console.in().read();
    while (one >= 0 && one != '\n') {
      line.write(one);
      one = console.in().read();
    }
    return one < 0 && line.size() == 0 ? null : line.toString(StandardCharsets.UTF_8);
  }

  private void remember() {
    try (OutputStream out = state.append(AGREED)) {
      out.write((link + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException unwritable) {
      // The next run asks again.
    }
  }

  /**
   * The secret key of this user on this machine, the same for all reports. It is created on first
   * use.
   */
  private String key() {
    String known = state.text(KEY).strip();
    if (known.matches("[0-9a-f]{32}")) {
      return known;
    }
    byte[] bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    String key = HexFormat.of().formatHex(bytes);
    try (OutputStream out = state.append(KEY)) {
      out.write((key + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException unwritable) {
      console.notice("the key of this seat could not be kept; the next report is a new row");
    }
    return key;
  }
}
