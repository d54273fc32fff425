package org.rfldoctor.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.catalog.cases.CaseWriter;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.CheckCase;
import org.rfldoctor.check.FactDefinition;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.cli.base.BaseCommand;
import org.rfldoctor.cli.base.CatalogOptions;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.base.OutputOptions;
import org.rfldoctor.cli.base.TreeOptions;
import org.rfldoctor.cli.base.WriteError;
import org.rfldoctor.cli.examine.CheckRun;
import org.rfldoctor.cli.examine.ExaminationTarget;
import org.rfldoctor.cli.examine.ReportPrinter;
import org.rfldoctor.engine.cases.CaseRecorder;
import org.rfldoctor.engine.cases.CaseRunner;
import org.rfldoctor.probe.host.MachineId;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.report.CaseResult;
import org.rfldoctor.report.MachineInfo;
import org.rfldoctor.report.RecordedCase;
import org.rfldoctor.report.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs one check and adds a test case with the observations of this machine. */
@Command(
    name = "record",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    header = "Run one check and add a case with what this machine answered.",
    description =
        "%nThe case stands in the place of the machine: the home directory is /home/jo, the user jo"
            + " and the host `host`. Read it before you share it.%n")
final class RecordCommand extends BaseCommand {
  private static final String HOME = "/home/jo";

  @Parameters(
      index = "0",
      paramLabel = "STAGE/ID",
      description = "The check, such as toolchain/ninja.")
  String place;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = "checks",
      description = "Directory with check files. Default: checks.")
  Path folder;

  @Option(names = "--name", paramLabel = "NAME", description = "The name of the case.")
  String name;

  @Mixin TreeOptions tree;

  @Mixin OutputOptions output;

  @Override
  public int execute() {
    Path directory = console.surroundings().folder().resolve(folder);
    Path file = directory.resolve(place + ".yaml");
    if (!Files.isRegularFile(file)) {
      throw usageError("there is no check " + folder.resolve(place + ".yaml"));
    }
    Catalog catalog = CatalogOptions.toTry(directory);
    Check check = catalog.check(file.getFileName().toString().replace(".yaml", "")).orElseThrow();
    if (check.facts().stream().anyMatch(FactDefinition::isPrivate)) {
      throw usageError(check.id() + " reads private facts; write its cases by hand");
    }
    Path cases = file.resolveSibling(check.id() + ".test.yaml");
    RecordedCase recorded = recorded(catalog, check);
    append(cases, CaseWriter.text(recorded));
    return played(directory, check, recorded, cases);
  }

  private RecordedCase recorded(Catalog catalog, Check check) {
    ExaminationTarget target =
        ExaminationTarget.of(console, tree.toRequest(List.of()), () -> catalog);
    ReportPrinter display = new ReportPrinter(console, output.toSettings());
    CheckRun run =
        new CheckRun(catalog, target, List.of(check.id()), false, Optional.empty(), Redaction.NONE);
    List<Result> results = run.results(display);
    Facts known = target.facts().and(results.stream().map(Result::facts).toList());
    Result result =
        results.stream().filter(it -> it.check().id().equals(check.id())).findFirst().orElseThrow();
    String machine = machine(target.system().machine());
    return new CaseRecorder(catalog.given(), anonymous(target))
        .record(named(catalog, check, machine), source(target, machine), result, known);
  }

  private static String machine(MachineInfo machine) {
    MachineInfo.System system = machine.system();
    return system.distro().orElse("linux")
        + system.version().or(system::codename).map(text -> " " + text).orElse("");
  }

  private static String source(ExaminationTarget target, String machine) {
    MachineInfo known = target.system().machine();
    return machine + " " + known.arch() + ", recorded " + known.today();
  }

  /** The name of the case: as given, or the machine's with the first free number. */
  private String named(Catalog catalog, Check check, String machine) {
    if (name != null) {
      return name;
    }
    List<String> taken =
        catalog.cases().stream()
            .filter(it -> it.check().equals(check.id()))
            .map(CheckCase::name)
            .toList();
    String free = machine;
    for (int number = 2; taken.contains(free); number++) {
      free = machine + ", " + number;
    }
    return free;
  }

  private static UnaryOperator<String> anonymous(ExaminationTarget target) {
    String home = target.person().home().toString();
    String user = target.person().user();
    List<String> hosts = MachineId.names();
    return text -> {
      String shown = home.length() > 1 ? text.replace(home, HOME) : text;
      shown = isName(user) ? word(user).matcher(shown).replaceAll("jo") : shown;
      for (String host : hosts) {
        shown = host.length() > 2 ? word(host).matcher(shown).replaceAll("host") : shown;
      }
      return shown;
    };
  }

  private static boolean isName(String user) {
    return user.length() > 2 && !user.equals("root");
  }

  private static Pattern word(String text) {
    return Pattern.compile("(?<![\\w-])" + Pattern.quote(text) + "(?![\\w-])");
  }

  private static void append(Path file, String text) {
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException unwritable) {
      throw new CliException(ExitCode.NOT_WRITTEN, new WriteError(file, unwritable).message());
    }
  }

  /**
   * Reads the file again and runs the case, to show that it reproduces the result of the machine.
   */
  private int played(Path directory, Check check, RecordedCase recorded, Path file) {
    Catalog anew = CatalogOptions.toTry(directory);
    CheckCase written =
        anew.cases().stream()
            .filter(it -> it.check().equals(check.id()) && it.name().equals(recorded.name()))
            .findFirst()
            .orElseThrow();
    CaseResult result = new CaseRunner(anew.checks(), anew.tables()).play(written);
    console
        .out()
        .println(
            console.surroundings().folder().relativize(file)
                + ": added the case \""
                + recorded.name()
                + "\": "
                + result.came());
    result.differences().forEach(it -> console.out().println("  it differs: " + it));
    return result.asExpected() ? ExitCode.OK : ExitCode.CASE_FAILED;
  }
}
