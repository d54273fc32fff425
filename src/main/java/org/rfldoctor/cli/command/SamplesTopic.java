package org.rfldoctor.cli.command;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.value.ShellQuoting;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.cli.base.BuildRequest;
import org.rfldoctor.cli.base.CliContext;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.examine.ExaminationTarget;
import org.rfldoctor.kernel.kconfig.explain.ConfigFix;
import org.rfldoctor.kernel.kconfig.explain.DependencyClause;
import org.rfldoctor.kernel.kconfig.explain.RustOption;
import org.rfldoctor.kernel.kconfig.syntax.KconfigException;
import org.rfldoctor.probe.query.RustOptionFinder;

/** The page about the Rust samples and drivers of a tree, and how to enable each. */
final class SamplesTopic {
  static final String TOPIC = "samples";

  private final ExaminationTarget subject;

  SamplesTopic(CliContext console, BuildRequest request, Catalog catalog) {
    this.subject = ExaminationTarget.of(console, request, () -> catalog);
  }

  String text() {
    if (subject.build().tree().isEmpty()) {
      throw new CliException(ExitCode.USAGE, "`explain samples` needs a kernel tree; use -C TREE");
    }
    try {
      List<RustOption> options = RustOptionFinder.of(subject.build());
      return "# Rust samples of this tree\n\n"
          + of(options.stream().filter(RustOption::sample).toList())
          + "# Rust drivers of this tree\n\n"
          + of(options.stream().filter(RustOption::driver).toList())
          + closing();
    } catch (KconfigException unreadable) {
      throw new CliException(ExitCode.UNSURE, unreadable.getMessage());
    }
  }

  private String of(List<RustOption> options) {
    return options.isEmpty()
        ? "None.\n\n"
        : options.stream().map(this::of).collect(Collectors.joining());
  }

  private String of(RustOption option) {
    String depends =
        option.why().clauses().stream()
            .map(DependencyClause::text)
            .collect(Collectors.joining(", "));
    return "- "
        + option.why().symbol()
        + " ("
        + (option.on() ? "on" : "off")
        + "): "
        + option.why().prompt()
        + "; "
        + option.why().place()
        + (depends.isEmpty() ? "" : "; depends on " + depends)
        + "\n"
        + line(option)
        + "\n";
  }

  /** The command that enables an option. Samples also need the menu SAMPLES_RUST. */
  private String line(RustOption option) {
    String symbol = option.why().symbol();
    String menu = "-e SAMPLES -e SAMPLES_RUST";
    String sample =
        symbol.equals("SAMPLES_RUST") ? menu : menu + (option.module() ? " -m " : " -e ") + symbol;
    String arguments =
        option.turnOn().map(ConfigFix::arguments).orElse(option.sample() ? sample : "");
    return option.on() || arguments.isEmpty()
        ? ""
        : "    scripts/config " + file() + arguments + "\n";
  }

  /** The option {@code --file} of scripts/config, if the configuration is not TREE/.config. */
  private String file() {
    Optional<String> config = fact("make.config");
    Optional<String> usual = fact("tree.srctree").map(tree -> tree + "/.config");
    return config.equals(usual) ? "" : "--file " + ShellQuoting.quoted(config.orElse("")) + " ";
  }

  private Optional<String> fact(String name) {
    return subject.facts().value(name).map(Value::text);
  }

  private String closing() {
    String line = fact("make.line").orElse("make");
    boolean configured = fact("make.config").filter(path -> new File(path).exists()).isPresent();
    return (configured
            ? ""
            : "There is no configuration yet, so nothing can be turned on, and what a driver takes is"
                + " told only then:\n\n    "
                + line
                + " defconfig rust.config\n\n")
        + "After scripts/config, let Kconfig settle the rest:\n\n    "
        + line
        + " olddefconfig\n\n"
        + "samples/rust/hello_world.rs, which articles name, is in no release;"
        + " samples/rust/rust_minimal.rs is the one they mean, by SAMPLE_RUST_MINIMAL.\n";
  }
}
