package org.rfldoctor.cli.module;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.cli.base.BaseCommand;
import org.rfldoctor.cli.base.BuildRequest;
import org.rfldoctor.cli.base.BundledCatalog;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.base.OutputOptions;
import org.rfldoctor.cli.base.ProcessEnvironment;
import org.rfldoctor.cli.base.TreeOptions;
import org.rfldoctor.cli.examine.ExaminationTarget;
import org.rfldoctor.cli.examine.ReportPrinter;
import org.rfldoctor.cli.guide.PromptReader;
import org.rfldoctor.kernel.module.ModuleName;
import org.rfldoctor.render.guide.GuideView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates a new module from a sample of the tree. */
@Command(
    name = "module",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    header = "Begin a module of your own, from a Rust sample of the kernel tree.",
    description =
        "%nCopies a sample to samples/rust/NAME.rs under your name and adds its lines to Kconfig and"
            + " Makefile there. With --kdir, it makes the directory NAME outside of the tree. Shows"
            + " all as a diff first, writes only after a yes, then prints how to build, load and"
            + " undo it. `rfl-doctor explain first-module` tells why modules of articles do not"
            + " compile.%n")
public final class ModuleCommand extends BaseCommand {
  enum Sample {
    RUST_MINIMAL,
    RUST_MISC_DEVICE;

    String file() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final List<String> YES = List.of("y", "yes");

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description = "The name of the module: lower-case letters, digits and _.")
  String name;

  @Mixin TreeOptions tree;

  @Option(
      names = "--from",
      paramLabel = "SAMPLE",
      description = "The sample: rust_minimal or rust_misc_device. Default: rust_minimal.")
  Sample sample = Sample.RUST_MINIMAL;

  @Option(
      names = "--kdir",
      paramLabel = "DIR",
      description =
          "Make a directory outside of the tree, built against DIR, such as"
              + " /lib/modules/$(uname -r)/build.")
  Path kdir;

  @Option(
      names = {"-y", "--yes"},
      description = "Write without asking.")
  boolean yes;

  @Option(names = "--dry-run", description = "Show the diff and write nothing.")
  boolean dryRun;

  @Option(names = "--brief", description = "Print only how to undo it, after it is written.")
  boolean brief;

  @Parameters(
      index = "1..*",
      paramLabel = "NAME=VALUE",
      description = "O=, LLVM=, ARCH=, … with the meaning they have for make.")
  private List<String> makeArguments = new ArrayList<>();

  @Mixin OutputOptions output;

  @Override
  public int execute() {
    demandOneMode();
    ModuleName module = module();
    ExaminationTarget target =
        ExaminationTarget.of(console.surroundings(), request(), BundledCatalog::catalog);
    demandNoSudo(target);
    ModuleDraft draft =
        kdir == null
            ? new TreeModule(target, module, sample.file()).draft()
            : new KdirModule(target, module, sample.file(), kdir).draft();
    if (!brief || !yes) {
      console.out().print(draft.diff());
      console.out().flush();
    }
    if (dryRun) {
      console.notice("dry run: nothing was written");
      return ExitCode.OK;
    }
    draft.demandWritable();
    if (!yes && !asked(draft)) {
      console.notice("nothing was written");
      return ExitCode.OK;
    }
    Optional<Path> patch =
        draft.needsPatch() ? new PatchFile(target.person(), draft).save(console) : Optional.empty();
    new DraftWriter(draft).write();
    ReportPrinter display = new ReportPrinter(console, output.toSettings());
    Catalog catalog = BundledCatalog.catalog();
    ModuleTopic topic = new ModuleTopic(catalog, target, display, module, draft, patch);
    display.topic(brief ? topic.wayBack() : topic.text());
    return ExitCode.OK;
  }

  private void demandOneMode() {
    ProcessEnvironment here = console.surroundings();
    if (dryRun && yes) {
      throw usageError("--dry-run cannot be combined with --yes");
    }
    if (!dryRun && !yes && !(here.stdinIsTerminal() && here.stderrIsTerminal())) {
      throw usageError(
          "module asks before it writes, but standard input and standard error are not both a"
              + " terminal\nuse --yes to write without a question, or --dry-run to see the diff");
    }
  }

  private ModuleName module() {
    if (name.indexOf('=') > 0) {
      throw usageError("the name of the module comes first, before " + name);
    }
    ModuleName.problem(name)
        .ifPresent(
            problem -> {
              throw usageError(problem);
            });
    return new ModuleName(name);
  }

  private BuildRequest request() {
    BuildRequest request = tree.toRequest(makeArguments);
    return new BuildRequest(
        request.tree(),
        Optional.ofNullable(kdir),
        request.release(),
        request.trusted(),
        request.makeArguments());
  }

  /** Fails under sudo, since the user could not change files of root in the tree. */
  private static void demandNoSudo(ExaminationTarget target) {
    if (target.person().sudo()) {
      throw new CliException(
          ExitCode.USAGE,
          "the files would belong to root, not to "
              + target.person().user()
              + "; run `rfl-doctor module` without sudo");
    }
  }

  private boolean asked(ModuleDraft draft) {
    ReportPrinter display = new ReportPrinter(console, output.toSettings());
    GuideView view = new GuideView(display.noticed(), console.err());
    view.ask("Write this to " + draft.root() + "? [y/N]");
    Optional<String> answer = new PromptReader(console.in()).line();
    return answer.map(text -> YES.contains(text.toLowerCase(Locale.ROOT))).orElse(false);
  }
}
