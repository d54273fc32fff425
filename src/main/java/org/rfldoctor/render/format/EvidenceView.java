package org.rfldoctor.render.format;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.terminal.CapturedOutput;
import org.rfldoctor.render.terminal.ControlCharacterEscaper;
import org.rfldoctor.render.terminal.DisplayWidth;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.render.terminal.StyledLine;
import org.rfldoctor.render.terminal.TextPage;
import org.rfldoctor.report.Evidence;
import org.rfldoctor.report.Result;

/**
 * Prints the evidence of a check: each probe, its exit status and time, and the first lines of its
 * output.
 */
public final class EvidenceView {
  private static final int INDENT = 6;
  private static final int FIRST_LINES = 8;
  private static final int SIGNALS = 128;

  private final TextPage page;
  private final Redaction redaction;

  public EvidenceView(TextPage page, Redaction redaction) {
    this.page = page;
    this.redaction = redaction;
  }

  public void write(Result result) {
    for (Evidence evidence : result.evidence()) {
      write(evidence);
    }
  }

  private void write(Evidence evidence) {
    RenderSettings look = page.look();
    String asked = redaction.text(ProbeFormatter.asked(evidence.asked(), look));
    StyledLine line = look.line().at(INDENT).add(Style.COMMAND, asked);
    String end = ending(evidence) + evidence.took().toMillis() + " ms";
    if (!line.fits(2 + DisplayWidth.of(look.text(end)))) {
      page.line(line);
      line = look.line().at(INDENT);
    }
    page.line(line.gap(2).add(Style.QUIET, end));
    CapturedOutput printed = CapturedOutput.of(evidence.observation());
    boolean kept = redaction.keepsFiles() && evidence.asked() instanceof Probe.FileLookup;
    printed("| ", kept ? "" : printed.out());
    printed("2| ", printed.err());
    evidence.observation().answer().ifPresent(answer -> found(answer.properties()));
  }

  private String ending(Evidence evidence) {
    Observation observation = evidence.observation();
    return observation
        .answer()
        .map(answer -> evidence.asked().kind() == Probe.Kind.COMMAND ? exit(answer) : "")
        .orElseGet(() -> redaction.text(observation.says()) + ", ");
  }

  private static String exit(Observation.Answer answer) {
    return answer.ended().equals("signal")
        ? "ended by signal " + (answer.exit() - SIGNALS) + ", "
        : "exit " + answer.exit() + ", ";
  }

  private void printed(String mark, String output) {
    List<String> lines = ControlCharacterEscaper.lines(redaction.text(output));
    for (String text : lines.subList(0, Math.min(FIRST_LINES, lines.size()))) {
      page.verbatim(page.look().line().at(INDENT + 2).add(Style.QUIET, mark), text);
    }
    int left = lines.size() - FIRST_LINES;
    if (left > 0) {
      page.line(
          INDENT + 2,
          Style.QUIET,
          mark + page.look().theme().ellipsis() + " " + left + " more lines");
    }
  }

  private void found(Map<String, Value> properties) {
    for (Map.Entry<String, Value> property : new TreeMap<>(properties).entrySet()) {
      Value shown = redaction.apply(property.getValue());
      String value = shown.text();
      if (shown instanceof Value.Records rows) {
        listed(property.getKey(), rows);
      } else if (!value.isEmpty()) {
        StyledLine line = page.look().line().at(INDENT + 2).add(Style.QUIET, property.getKey());
        page.beside(line, INDENT + 2, value);
      }
    }
  }

  private void listed(String name, Value.Records rows) {
    page.line(INDENT + 2, Style.QUIET, name);
    for (String row : rows.lines()) {
      page.beside(page.look().line().at(INDENT + 2), INDENT + 6, row);
    }
  }
}
