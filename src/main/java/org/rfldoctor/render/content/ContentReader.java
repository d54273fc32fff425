package org.rfldoctor.render.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe;
import org.rfldoctor.render.format.ChecklistRow;
import org.rfldoctor.render.format.CommandFormatter;
import org.rfldoctor.render.format.CommandLine;
import org.rfldoctor.render.format.KeyEvidenceView;
import org.rfldoctor.render.format.PrivilegeEscalation;
import org.rfldoctor.render.format.ProbeFormatter;
import org.rfldoctor.render.format.ReportHeader;
import org.rfldoctor.render.format.SentenceFormatter;
import org.rfldoctor.render.format.TitleIndex;
import org.rfldoctor.render.format.VerdictSentence;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.redact.StepRedactor;
import org.rfldoctor.render.terminal.CapturedOutput;
import org.rfldoctor.render.terminal.ControlCharacterEscaper;
import org.rfldoctor.render.terminal.HomeAbbreviation;
import org.rfldoctor.report.Evidence;
import org.rfldoctor.report.KeyEvidence;
import org.rfldoctor.report.KeyEvidenceFinder;
import org.rfldoctor.report.MachineInfo;
import org.rfldoctor.report.Outcome;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Step;

/**
 * Builds the content of a report. The sentences of the report must be redacted already; the rest is
 * redacted here.
 */
final class ContentReader {
  private static final int MOST_NAMES = 4;
  private static final int FIRST_LINES = 8;
  private static final int LONGEST_LINE = 500;
  private static final UnaryOperator<String> PATH = path -> HomeAbbreviation.quoted(path, "");

  private final Report report;
  private final Redaction redaction;
  private final boolean brief;
  private final TitleIndex titles;
  private final KeyEvidenceFinder proofs;

  ContentReader(Report report, Redaction redaction, boolean brief) {
    this.report = report;
    this.redaction = redaction;
    this.brief = brief;
    this.titles = new TitleIndex(report, MOST_NAMES);
    this.proofs = new KeyEvidenceFinder(report.results());
  }

  ReportContent read() {
    return new ReportContent(
        text(report.version()),
        new ReportHeader(report, redaction)
            .parts(path -> path).stream().map(ContentReader::text).toList(),
        report.verdict(),
        new VerdictSentence(report).text(),
        report.complete(),
        report.hasBug(),
        report.counts(),
        machine(),
        report.started(),
        report.took(),
        report.results().stream().map(this::check).toList(),
        report.steps().stream().map(this::step).toList());
  }

  private Map<String, String> machine() {
    Map<String, String> known = new LinkedHashMap<>();
    MachineInfo.System system = report.machine().system();
    system.distro().ifPresent(distro -> known.put("distro", text(distro)));
    system.version().ifPresent(version -> known.put("distroVersion", text(version)));
    known.put("arch", text(report.machine().arch()));
    report.build().release().ifPresent(release -> known.put("release", text(release)));
    return known;
  }

  private CheckEntry check(Result result) {
    Outcome outcome = result.outcome();
    Optional<KeyEvidence> proof = proofs.of(result);
    Optional<String> shell = proof.flatMap(p -> KeyEvidenceView.shell(p.evidence(), PATH));
    List<String> others =
        outcome.explainedBy().isEmpty() ? outcome.blockedBy() : outcome.explainedBy();
    CheckEntry entry =
        new CheckEntry(
            text(result.check().id()),
            result.check().stage(),
            text(result.check().title()),
            result.check().level(),
            outcome.status(),
            ChecklistRow.style(result),
            text(outcome.diagnosis().map(Diagnosis::id).orElse("")),
            text(outcome.observed()),
            text(outcome.expected()),
            text(redaction.says(outcome)),
            text(titles.list(others)),
            text(shell.map(redaction::text).orElse("")),
            shell.flatMap(typed -> proof).map(this::shown).orElse(""),
            outcome.bug(),
            List.of(),
            result.took());
    return brief || !entry.needsAttention() ? entry : withEvidence(entry, result);
  }

  private CheckEntry withEvidence(CheckEntry entry, Result result) {
    return new CheckEntry(
        entry.id(),
        entry.stage(),
        entry.title(),
        entry.level(),
        entry.status(),
        entry.style(),
        entry.diagnosis(),
        entry.observed(),
        entry.expected(),
        entry.says(),
        entry.because(),
        entry.shell(),
        entry.shown(),
        entry.bug(),
        result.evidence().stream().map(this::evidence).toList(),
        entry.took());
  }

  private String shown(KeyEvidence proof) {
    String separator = proof.line().isEmpty() ? "" : ": ";
    return text(proof.ending() + separator + redaction.text(proof.line()));
  }

  private EvidenceEntry evidence(Evidence evidence) {
    String asked = redaction.text(ProbeFormatter.asked(evidence.asked(), PATH));
    CapturedOutput printed = CapturedOutput.of(evidence.observation());
    boolean kept = redaction.keepsFiles() && evidence.asked() instanceof Probe.FileLookup;
    List<String> lines = new ArrayList<>();
    lines(kept ? "" : printed.out(), lines);
    lines(printed.err(), lines);
    return new EvidenceEntry(text(asked), text(ending(evidence)), lines);
  }

  private String ending(Evidence evidence) {
    Optional<Observation.Answer> answer = evidence.observation().answer();
    if (answer.isEmpty()) {
      return redaction.text(evidence.observation().says());
    }
    boolean command = evidence.asked().kind() == Probe.Kind.COMMAND;
    return command ? "exit " + answer.get().exit() : "";
  }

  private void lines(String printed, List<String> into) {
    List<String> lines = ControlCharacterEscaper.lines(redaction.text(printed));
    lines.stream().limit(FIRST_LINES).map(ContentReader::shortened).forEach(into::add);
    int left = lines.size() - FIRST_LINES;
    if (left > 0) {
      into.add("… " + left + (left == 1 ? " more line" : " more lines"));
    }
  }

  private static String shortened(String line) {
    return line.length() <= LONGEST_LINE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_LINE) - 1))
            + "…";
  }

  private StepEntry step(Step planned) {
    Step step = new StepRedactor(redaction).of(planned);
    CommandFormatter commands = new CommandFormatter(PrivilegeEscalation.of(report), "");
    return new StepEntry(
        step.kind(),
        text(step.title()),
        text(step.why()),
        text(titles.list(step.settles())),
        commands.lines(step.commands()).stream()
            .map(CommandLine::text)
            .flatMap(line -> ControlCharacterEscaper.lines(line).stream())
            .toList(),
        step.notes().stream().map(SentenceFormatter::sentence).map(ContentReader::text).toList(),
        text(SentenceFormatter.sentence(step.policy().impact().orElse(""))));
  }

  private static String text(String text) {
    return ControlCharacterEscaper.text(text);
  }
}
