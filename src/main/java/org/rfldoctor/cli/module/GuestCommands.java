package org.rfldoctor.cli.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.PathStep;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.cli.examine.CheckRun;
import org.rfldoctor.cli.examine.ExaminationTarget;
import org.rfldoctor.cli.examine.ReportPrinter;
import org.rfldoctor.cli.guide.PathProgress;
import org.rfldoctor.kernel.module.ModuleName;
import org.rfldoctor.render.format.CommandFormatter;
import org.rfldoctor.render.format.PrivilegeEscalation;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.report.Result;

/** The commands that load a module in a guest, from the roadmap step {@code load-module}. */
record GuestCommands(
    Catalog catalog, ExaminationTarget target, ReportPrinter display, ModuleName module) {
  private static final String STEP = "load-module";

  /** Emulation without KVM, which works on every machine. */
  private static final Facts EMULATED = new Facts(Map.of("kvm.accel", new Value.Text("tcg")));

  /** The placeholder for an unknown fact. */
  private static final Pattern UNKNOWN = Pattern.compile("(?<!\\S)\\?(?!\\S)");

  void write(List<String> lines) {
    Optional<List<String>> commands = step().map(this::commands);
    if (commands.isEmpty() || commands.get().stream().anyMatch(it -> UNKNOWN.matcher(it).find())) {
      lines.add(
          "`rfl-doctor guide` prepares QEMU and busybox, and loads "
              + module.name()
              + " in a guest. `rfl-doctor explain "
              + STEP
              + "` shows its commands.");
      return;
    }
    lines.add("In a guest, after the first build of the kernel. QEMU and busybox are installed:");
    lines.add("");
    commands.get().forEach(line -> lines.add("    " + line));
  }

  private Optional<PathStep> step() {
    return catalog.waypoints().stream().filter(point -> point.id().equals(STEP)).findFirst();
  }

  private List<String> commands(PathStep point) {
    CheckRun run =
        new CheckRun(catalog, target, checks(point), true, Optional.empty(), Redaction.NONE);
    List<Facts> learnt = run.results(display).stream().map(Result::facts).toList();
    Facts known = EMULATED.and(target.facts()).and(learnt).and(ofModule());
    List<String> commands = new ArrayList<>();
    new CommandFormatter(PrivilegeEscalation.SUDO, "")
        .lines(PathProgress.written(catalog, known, point).commands())
        .forEach(line -> commands.add(line.text()));
    return commands;
  }

  private Facts ofModule() {
    return new Facts(Map.of("own-module.name", new Value.Text(module.name())));
  }

  /** The checks whose facts the commands use. */
  private List<String> checks(PathStep point) {
    String text = String.join("\n", point.commands().run());
    return catalog.checks().stream()
        .filter(check -> check.facts().stream().anyMatch(f -> text.contains("{" + f.name() + "}")))
        .map(Check::id)
        .toList();
  }
}
