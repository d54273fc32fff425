package org.rfldoctor.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cohort.read.NoReportException;
import org.rfldoctor.cohort.read.ReportReader;
import org.rfldoctor.cohort.read.SeatReport;
import org.rfldoctor.json.JsonException;
import org.rfldoctor.render.guide.ShellScriptWriter;

/** Writes the script for the machine that wrote a report. Its commands come from the report. */
record ScriptFromReport(Path file) {

  void write(PrintWriter out) {
    SeatReport report = read();
    String about =
        String.join(
            " ",
            report.label(),
            report.system(),
            report.about(SeatReport.Field.ARCH),
            report.about(SeatReport.Field.RELEASE));
    String made = "Written by rfl-doctor from a report of " + report.started() + ", for";
    new ShellScriptWriter(made, about.strip(), report.steps(), out).write();
  }

  private SeatReport read() {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(ReportReader.LARGEST);
      return ReportReader.whole(file.toString(), bytes);
    } catch (IOException failed) {
      throw refused("cannot be read");
    } catch (JsonException wrong) {
      throw refused("is no JSON: " + wrong.getMessage());
    } catch (NoReportException wrong) {
      throw refused(wrong.getMessage());
    }
  }

  private CliException refused(String reason) {
    return new CliException(ExitCode.USAGE, file + ": " + reason);
  }
}
