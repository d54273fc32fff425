package org.rfldoctor.cli.diagnose;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.cli.base.BuildRequest;
import org.rfldoctor.cli.base.CliContext;
import org.rfldoctor.cli.base.OutputSettings;
import org.rfldoctor.cli.base.VersionProvider;
import org.rfldoctor.cli.examine.CauseTexts;
import org.rfldoctor.cli.examine.CheckRun;
import org.rfldoctor.cli.examine.ExaminationTarget;
import org.rfldoctor.cli.examine.ReportFormat;
import org.rfldoctor.cli.examine.ReportPrinter;
import org.rfldoctor.cli.examine.ReportTargets;
import org.rfldoctor.log.LogDiagnosis;
import org.rfldoctor.log.decode.PackedLogException;
import org.rfldoctor.log.judge.LogJudge;
import org.rfldoctor.probe.LocalMachine;
import org.rfldoctor.probe.host.User;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.terminal.CommandOutputPrinter;
import org.rfldoctor.render.terminal.ProgressListener;
import org.rfldoctor.report.LogCause;
import org.rfldoctor.report.LogReport;
import org.rfldoctor.report.Report;

/** One run of {@code diagnose}: the log, the checks that own its causes, the printed result. */
final class DiagnoseRun {
  private final CliContext console;
  private final Supplier<Catalog> checks;
  private final BuildRequest request;
  private final boolean logOnly;
  private final boolean redact;
  private final OutputSettings output;
  private final boolean json;

  DiagnoseRun(
      CliContext console,
      Supplier<Catalog> checks,
      BuildRequest request,
      boolean logOnly,
      boolean redact,
      OutputSettings output,
      boolean json) {
    this.console = console;
    this.checks = checks;
    this.request = request;
    this.logOnly = logOnly;
    this.redact = redact;
    this.output = output;
    this.json = json;
  }

  LogReport run(DiagnoseWords words) {
    if (words.command().isEmpty()) {
      String source = words.log().orElse("standard input");
      return told(source, Optional.empty(), new LogOpener(console).open(words.log()), !logOnly);
    }
    return ofCommand(words.command());
  }

  private LogReport ofCommand(List<String> words) {
    ReportPrinter printer = new ReportPrinter(console, output);
    CommandOutputPrinter screen =
        new CommandOutputPrinter(printer.noticed(), console.err(), printer.notices());
    User user = User.ofThisProcess(console.surroundings().environment());
    LoggedCommand command = new LoggedCommand(console, screen, user);
    console
        .shutdown()
        .onShutdown(
            () -> {
              command.interrupt();
              told(words, command, new LogReport.CommandRun(words, 130, ""), false);
            });
    LogReport.CommandRun ran = command.run(words);
    console.shutdown().awaitShutdown(ran.exit() > 128 ? 1000 : 0);
    console.shutdown().clear();
    return told(words, command, ran, !logOnly);
  }

  private LogReport told(
      List<String> words, LoggedCommand command, LogReport.CommandRun ran, boolean examined) {
    LogReport.CommandRun kept =
        new LogReport.CommandRun(words, ran.exit(), command.log().toString());
    try {
      InputStream log = Files.newInputStream(command.log());
      return told(String.join(" ", words), Optional.of(kept), log, examined);
    } catch (IOException gone) {
      return shown(unreadable(String.join(" ", words), Optional.of(kept), gone.getMessage()), null);
    }
  }

  private LogReport told(
      String source, Optional<LogReport.CommandRun> ran, InputStream log, boolean examined) {
    Catalog catalog = checks.get();
    CauseTexts texts = CauseTexts.of(catalog);
    LogDiagnosis read;
    try {
      LogDiagnosis plain = read(texts, log);
      read = ran.filter(LogReport.CommandRun::wasStopped).isPresent() ? plain.stopped() : plain;
    } catch (PackedLogException packed) {
      String advice =
          "it is "
              + packed.getMessage()
              + "; unpack it first: "
              + packed.command()
              + " LOG | rfl-doctor diagnose";
      return shown(unreadable(source, ran, advice), null);
    } catch (IOException broken) {
      return shown(unreadable(source, ran, broken.getMessage()), null);
    }
    ExaminationTarget target =
        examined
            ? ExaminationTarget.of(console.surroundings(), LogBuild.of(request, read), checks)
            : ExaminationTarget.withoutTree(console.surroundings(), checks);
    Function<Optional<Report>, LogReport> report =
        here -> {
          CauseExaminer examiner = new CauseExaminer(texts, known(target, read, examined), here);
          List<LogCause> causes = read.causes().stream().map(examiner::of).toList();
          return shown(report(source, ran, read, causes), redaction(target, here));
        };
    List<String> owners = examined ? CauseExaminer.owners(texts, read.causes()) : List.of();
    if (owners.isEmpty()) {
      return report.apply(Optional.empty());
    }
    CheckRun run = new CheckRun(catalog, target, owners, false, Optional.empty(), Redaction.NONE);
    return report.apply(Optional.of(examine(run, target, () -> report.apply(Optional.empty()))));
  }

  /**
   * The facts of the log and of the machine. The directory of a build on another machine is not the
   * working directory here.
   */
  private static Facts known(ExaminationTarget target, LogDiagnosis read, boolean examined) {
    Map<String, Value> facts = new LinkedHashMap<>();
    read.facts().forEach((name, value) -> facts.put(name, new Value.Text(value)));
    facts.putAll(target.facts().values());
    if (!examined) {
      facts.remove("make.directory");
    }
    return new Facts(facts);
  }

  private LogReport report(
      String source, Optional<LogReport.CommandRun> ran, LogDiagnosis read, List<LogCause> causes) {
    return new LogReport(
        VersionProvider.version(),
        checks.get().hash(),
        source,
        ran,
        Optional.of(read),
        Optional.empty(),
        causes);
  }

  private LogDiagnosis read(CauseTexts texts, InputStream log) throws IOException {
    ReportPrinter printer = new ReportPrinter(console, output);
    LogJudge judge = new LogJudge(texts.signatures().signatures());
    try (InputStream progress =
        new ReadingProgress(log, console.err(), printer.notices().movesCursor())) {
      return judge.diagnose(progress);
    }
  }

  /**
   * @param interrupted prints the result from the log alone
   */
  private Report examine(CheckRun run, ExaminationTarget target, Runnable interrupted) {
    try (LocalMachine machine = target.machine();
        ProgressListener progress = new ReportPrinter(console, output).progress()) {
      console.shutdown().onShutdown(() -> stop(machine, progress, interrupted));
      Report report = run.run(machine, progress);
      console.shutdown().clear();
      return report;
    }
  }

  private static void stop(LocalMachine machine, ProgressListener progress, Runnable interrupted) {
    machine.close();
    progress.close();
    interrupted.run();
  }

  private Redaction redaction(ExaminationTarget target, Optional<Report> here) {
    if (!redact) {
      return Redaction.NONE;
    }
    Redaction plain = target.redaction();
    return here.map(plain::knowing).orElse(plain);
  }

  private LogReport unreadable(String source, Optional<LogReport.CommandRun> ran, String why) {
    return new LogReport(
        VersionProvider.version(),
        checks.get().hash(),
        source,
        ran,
        Optional.empty(),
        Optional.of(why),
        List.of());
  }

  private LogReport shown(LogReport report, Redaction known) {
    User user = User.ofThisProcess(console.surroundings().environment());
    Redaction redaction =
        known != null
            ? known
            : redact
                ? ExaminationTarget.withoutTree(console.surroundings(), checks).redaction()
                : Redaction.NONE;
    ReportTargets shown = ReportTargets.shown(json ? ReportFormat.JSON : ReportFormat.TEXT);
    new ReportPrinter(console, output, shown, redaction, user.home().toString())
        .show(report, user.root());
    return report;
  }
}
