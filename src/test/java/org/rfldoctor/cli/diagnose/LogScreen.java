package org.rfldoctor.cli.diagnose;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.cli.base.BuildRequest;
import org.rfldoctor.cli.examine.CauseTexts;
import org.rfldoctor.log.LogDiagnosis;
import org.rfldoctor.log.decode.PackedLogException;
import org.rfldoctor.log.judge.LogJudge;
import org.rfldoctor.render.format.CommandFormatter;
import org.rfldoctor.render.format.PrivilegeEscalation;
import org.rfldoctor.render.json.JsonLogReport;
import org.rfldoctor.render.log.LogReportView;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.report.LogCause;
import org.rfldoctor.report.LogReport;

/** What {@code diagnose --log-only} prints of a log, without a command line. */
public final class LogScreen {
  private final CauseTexts texts = CauseTexts.of(Catalog.bundled());
  private final LogJudge judge = new LogJudge(texts.signatures().signatures());
  private final RenderSettings look;
  private final Redaction redaction =
      Redaction.of(List.of("/home/jo"), List.of("jo"), List.of("seat-07"));

  public LogScreen(RenderSettings look) {
    this.look = look;
  }

  /** The screen, and the JSON. */
  public List<String> of(byte[] log) {
    LogReport report = report(log);
    StringWriter text = new StringWriter();
    new LogReportView(look, redaction, new CommandFormatter(PrivilegeEscalation.SUDO, look.home()))
        .write(report, new PrintWriter(text));
    StringWriter json = new StringWriter();
    new JsonLogReport(redaction).write(report, json);
    return List.of(text.toString(), json.toString());
  }

  private LogReport report(byte[] log) {
    try {
      LogDiagnosis read = judge.diagnose(new ByteArrayInputStream(log));
      LogBuild.of(BuildRequest.NONE, read);
      CauseExaminer examiner = new CauseExaminer(texts, Facts.NONE, Optional.empty());
      List<LogCause> causes = read.causes().stream().map(examiner::of).toList();
      return report(Optional.of(read), Optional.empty(), causes);
    } catch (PackedLogException packed) {
      return report(Optional.empty(), Optional.of(packed.getMessage()), List.of());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static LogReport report(
      Optional<LogDiagnosis> read, Optional<String> unreadable, List<LogCause> causes) {
    return new LogReport("1.0", "c0ffee", "log", Optional.empty(), read, unreadable, causes);
  }
}
