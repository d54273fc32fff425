package org.rfldoctor.render.format;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.value.ShellQuoting;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.terminal.ControlCharacterEscaper;
import org.rfldoctor.render.terminal.DisplayWidth;
import org.rfldoctor.render.terminal.HomeAbbreviation;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.render.terminal.StyledLine;
import org.rfldoctor.render.terminal.TextPage;
import org.rfldoctor.render.terminal.WordWrapper;
import org.rfldoctor.report.Evidence;
import org.rfldoctor.report.KeyEvidence;

/** Prints a command that shows a problem, and its result. */
public final class KeyEvidenceView {
  private static final int INDENT = 6;

  private final TextPage page;
  private final Redaction redaction;

  public KeyEvidenceView(TextPage page, Redaction redaction) {
    this.page = page;
    this.redaction = redaction;
  }

  /** Prints one line, or two if command and result do not fit one. */
  public void write(KeyEvidence proof) {
    RenderSettings look = page.look();
    shell(proof.evidence(), path -> HomeAbbreviation.quoted(path, look.home()))
        .ifPresent(
            shell -> write(shown(proof, redaction.text(shell)), redaction.text(outcome(proof))));
  }

  /**
   * The command as shown. The script of a trial is cut, since it would fill a screen; JSON and
   * {@code --verbose} have all of it.
   */
  private String shown(KeyEvidence proof, String shell) {
    return proof.evidence().asked() instanceof Probe.Trial
        ? shortened(page.look().text(shell), page.look().textWidth(INDENT + 2))
        : shell;
  }

  private void write(String shell, String outcome) {
    RenderSettings look = page.look();
    StyledLine line = look.line().at(INDENT).add(Style.COMMAND, "$ " + shell);
    if (line.fits(2 + DisplayWidth.of(look.text(outcome)))) {
      page.line(line.gap(2).add(Style.QUIET, outcome));
      return;
    }
    page.line(line);
    page.line(INDENT + 2, Style.QUIET, shortened(look.text(outcome), look.textWidth(INDENT + 2)));
  }

  private String shortened(String text, int room) {
    String ellipsis = page.look().theme().ellipsis();
    String first = WordWrapper.lines(text, room - DisplayWidth.of(ellipsis) - 1).get(0);
    return DisplayWidth.of(text) <= room ? text : first + " " + ellipsis;
  }

  private static String outcome(KeyEvidence proof) {
    boolean command = proof.evidence().asked().kind() == Probe.Kind.COMMAND;
    String ending = command || !isThere(proof.evidence()) ? proof.ending() : "";
    String separator = ending.isEmpty() || proof.line().isEmpty() ? "" : ": ";
    return ending + separator + String.join(" ", ControlCharacterEscaper.lines(proof.line()));
  }

  private static boolean isThere(Evidence evidence) {
    return evidence.observation().answer().isPresent();
  }

  /** The command; empty if the shell has none for the probe. */
  public static Optional<String> shell(Evidence evidence, UnaryOperator<String> path) {
    return evidence.asked().accept(new ShellEquivalent(evidence, path));
  }

  /** Finds a shell command that shows the same as a probe. */
  private record ShellEquivalent(Evidence evidence, UnaryOperator<String> path)
      implements Probe.Visitor<Optional<String>> {
    @Override
    public Optional<String> run(Probe.Command command) {
      return evidence.observation() instanceof Observation.Absent
          ? Optional.of("type -a " + path.apply(command.argv().get(0)))
          : Optional.of(ProbeFormatter.asked(command, path).substring(2));
    }

    @Override
    public Optional<String> attempt(Probe.Trial trial) {
      return Optional.of(trial.script());
    }

    @Override
    public Optional<String> look(Probe.FileLookup file) {
      return Optional.of((file.read() ? "cat " : "ls ") + path.apply(place(file)));
    }

    @Override
    public Optional<String> read(Probe.EnvironmentVariable variable) {
      return Optional.of("printenv " + variable.name());
    }

    @Override
    public Optional<String> answer(Probe.Query question) {
      String about = ShellQuoting.quoted(question.about());
      return switch (question.question()) {
        case TOOL -> Optional.of("type -a " + about);
        case PLACE -> Optional.of("findmnt -T " + about);
        default -> Optional.empty();
      };
    }

    private String place(Probe.FileLookup file) {
      return evidence
          .observation()
          .answer()
          .map(Observation.Answer::properties)
          .map(properties -> properties.get("path"))
          .map(found -> found.text())
          .orElseGet(() -> file.places().get(0));
    }
  }
}
