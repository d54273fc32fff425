package org.rfldoctor.cli;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.ShellWord;
import org.rfldoctor.check.Value;
import org.rfldoctor.kernel.kconfig.Clause;
import org.rfldoctor.kernel.kconfig.KconfigException;
import org.rfldoctor.kernel.kconfig.Mend;
import org.rfldoctor.kernel.kconfig.RustOption;
import org.rfldoctor.probe.RustOptions;

/** The page about the Rust samples and drivers of a tree, and how to turn one on. */
final class SamplesPage {
  static final String TOPIC = "samples";

  private final Subject subject;

  SamplesPage(Console console, BuildRequest request, Catalog catalog) {
    this.subject = Subject.of(console, request, () -> catalog);
  }

  String text() {
    if (subject.build().tree().isEmpty()) {
      throw new Failure(ExitCode.USAGE, "`explain samples` needs a kernel tree; use -C TREE");
    }
    try {
      List<RustOption> options = RustOptions.of(subject.build());
      return "# Rust samples of this tree\n\n"
          + of(options.stream().filter(RustOption::sample).toList())
          + "# Rust drivers of this tree\n\n"
          + of(options.stream().filter(RustOption::driver).toList())
          + closing();
    } catch (KconfigException unreadable) {
      throw new Failure(ExitCode.UNSURE, unreadable.getMessage());
    }
  }

  private String of(List<RustOption> options) {
    return options.isEmpty()
        ? "None.\n\n"
        : options.stream().map(this::of).collect(Collectors.joining());
  }

  private String of(RustOption option) {
    String depends =
        option.why().clauses().stream().map(Clause::text).collect(Collectors.joining(", "));
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

  /** Samples hang below their own menu, which a single change does not open. */
  private String line(RustOption option) {
    String symbol = option.why().symbol();
    String menu = "-e SAMPLES -e SAMPLES_RUST";
    String sample =
        symbol.equals("SAMPLES_RUST") ? menu : menu + (option.module() ? " -m " : " -e ") + symbol;
    String arguments = option.turnOn().map(Mend::arguments).orElse(option.sample() ? sample : "");
    return option.on() || arguments.isEmpty()
        ? ""
        : "    scripts/config " + file() + arguments + "\n";
  }

  /** Where scripts/config does not look by itself. */
  private String file() {
    Optional<String> config = fact("make.config");
    Optional<String> usual = fact("tree.srctree").map(tree -> tree + "/.config");
    return config.equals(usual) ? "" : "--file " + ShellWord.quoted(config.orElse("")) + " ";
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
