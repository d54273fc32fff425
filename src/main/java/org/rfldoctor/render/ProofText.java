package org.rfldoctor.render;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.ShellWord;
import org.rfldoctor.report.Evidence;
import org.rfldoctor.report.Proof;

/** A command that shows a problem, and its result. */
final class ProofText {
  private static final int INDENT = 6;

  private final Page page;
  private final Redaction redaction;

  ProofText(Page page, Redaction redaction) {
    this.page = page;
    this.redaction = redaction;
  }

  /** One line, and a second where the command takes the first. */
  void write(Proof proof) {
    Look look = page.look();
    shell(proof.evidence(), path -> HomePath.quoted(path, look.home()))
        .ifPresent(shell -> write(redaction.text(shell), redaction.text(outcome(proof))));
  }

  private void write(String shell, String outcome) {
    Look look = page.look();
    Line line = look.line().at(INDENT).add(Style.COMMAND, "$ " + shell);
    if (line.fits(2 + DisplayWidth.of(look.text(outcome)))) {
      page.line(line.gap(2).add(Style.QUIET, outcome));
      return;
    }
    page.line(line);
    page.line(INDENT + 2, Style.QUIET, shortened(look.text(outcome), look.room(INDENT + 2)));
  }

  private String shortened(String text, int room) {
    String ellipsis = page.look().theme().ellipsis();
    String first = Wrap.lines(text, room - DisplayWidth.of(ellipsis) - 1).get(0);
    return DisplayWidth.of(text) <= room ? text : first + " " + ellipsis;
  }

  private static String outcome(Proof proof) {
    boolean command = proof.evidence().asked() instanceof Probe.Command;
    String ending = command || !isThere(proof.evidence()) ? proof.ending() : "";
    String separator = ending.isEmpty() || proof.line().isEmpty() ? "" : ": ";
    return ending + separator + String.join(" ", Visible.lines(proof.line()));
  }

  private static boolean isThere(Evidence evidence) {
    return evidence.observation().answer().isPresent();
  }

  /** The command; empty where a shell has no word for what was asked. */
  static Optional<String> shell(Evidence evidence, UnaryOperator<String> path) {
    Probe asked = evidence.asked();
    if (asked instanceof Probe.Command command) {
      return evidence.observation() instanceof Observation.Absent
          ? Optional.of("type -a " + path.apply(command.argv().get(0)))
          : Optional.of(QuestionText.asked(asked, path).substring(2));
    }
    if (asked instanceof Probe.FileAt file) {
      return Optional.of((file.read() ? "cat " : "ls ") + path.apply(place(file, evidence)));
    }
    if (asked instanceof Probe.Variable variable) {
      return Optional.of("printenv " + variable.name());
    }
    return asked instanceof Probe.Ask question
        ? shell(question, ShellWord.quoted(question.about()))
        : Optional.empty();
  }

  private static Optional<String> shell(Probe.Ask question, String about) {
    return switch (question.question()) {
      case TOOL -> Optional.of("type -a " + about);
      case PLACE -> Optional.of("findmnt -T " + about);
      default -> Optional.empty();
    };
  }

  private static String place(Probe.FileAt file, Evidence evidence) {
    return evidence
        .observation()
        .answer()
        .map(Observation.Answer::properties)
        .map(properties -> properties.get("path"))
        .map(found -> found.text())
        .orElseGet(() -> file.places().get(0));
  }
}
