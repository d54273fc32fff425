package org.rfldoctor.cli.module;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.value.ShellQuoting;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.cli.examine.ExaminationTarget;
import org.rfldoctor.cli.examine.ReportPrinter;
import org.rfldoctor.kernel.module.ModuleName;

/**
 * The page after a module was created: how to build, load and undo it.
 *
 * @param patch the path of the saved diff, if there is one
 */
record ModuleTopic(
    Catalog catalog,
    ExaminationTarget target,
    ReportPrinter display,
    ModuleName module,
    ModuleDraft draft,
    Optional<Path> patch) {
  private static final String BLOCK = "    ";

  String text() {
    List<String> lines = new ArrayList<>(List.of(""));
    if (draft.versioning() == ModuleDraft.Versioning.NEW) {
      outside(lines);
    } else {
      inside(lines);
    }
    undo(lines);
    return String.join("\n", lines) + "\n";
  }

  /** Only the part about undoing. */
  String wayBack() {
    List<String> lines = new ArrayList<>(List.of(""));
    undo(lines);
    return String.join("\n", lines) + "\n";
  }

  private void inside(List<String> lines) {
    String make = fact("make.line");
    Path objtree = target.build().objtree().orElse(draft.root());
    heading("Build it", lines);
    command("cd " + quoted(draft.root()), lines);
    if (!Files.exists(config())) {
      command(make + " defconfig rust.config", lines);
    }
    command(
        "scripts/config " + file() + "-e MODULES -e SAMPLES -e SAMPLES_RUST -m " + module.symbol(),
        lines);
    command(make + " olddefconfig", lines);
    String place = "samples/rust/" + module.name() + ".ko";
    if (Files.exists(objtree.resolve("vmlinux"))) {
      command(make + " -j$(nproc) " + place, lines);
    } else {
      command(make + " -j$(nproc) samples/rust/", lines);
      lines.add("");
      lines.add(
          "That compiles it. The module " + place + " comes with the first build of the kernel:");
      lines.add("");
      command(make + " -j$(nproc)", lines);
    }
    heading("Load it", lines);
    new GuestCommands(catalog, target, display, module).write(lines);
    heading("Change it", lines);
    lines.add(
        "Put your name into author or authors of "
            + draft.changes().get(0).path()
            + ". After a change only the last make is needed.");
  }

  private void outside(List<String> lines) {
    String words = fact("make.words");
    heading("Build it", lines);
    command("cd " + quoted(draft.folder()), lines);
    command(("make " + words).strip(), lines);
    lines.add("");
    lines.add("Whether modules in Rust can be built there, and with which compiler:");
    lines.add("");
    command("rfl-doctor --kdir " + quoted(target.build().kdir().orElseThrow()), lines);
    heading("Load it", lines);
    lines.add(
        "Where that kernel runs, as root; in a guest first, since a mistake stops the machine:");
    lines.add("");
    command("insmod " + module.name() + ".ko && dmesg | tail -n 5", lines);
    command("rmmod " + module.name(), lines);
  }

  private void undo(List<String> lines) {
    heading("Undo it", lines);
    switch (draft.versioning()) {
      case NEW -> command("rm -r " + quoted(draft.folder()), lines);
      case COMMITTED -> {
        command(
            "git -C "
                + quoted(draft.root())
                + " checkout HEAD -- samples/rust/Kconfig samples/rust/Makefile",
            lines);
        command("rm " + quoted(draft.file(draft.changes().get(0))), lines);
      }
      default -> patched(lines);
    }
  }

  private void patched(List<String> lines) {
    boolean git = draft.versioning() == ModuleDraft.Versioning.CHANGED;
    if (git) {
      lines.add(
          "samples/rust/Kconfig or Makefile has changes of yours that are not committed. They stay;"
              + " this takes back only what was added now:");
      lines.add("");
    }
    if (patch.isEmpty()) {
      lines.add("Save the diff above to a file, then:");
      lines.add("");
    }
    String file = patch.map(ModuleTopic::quoted).orElse(module.name() + ".patch");
    String root = quoted(draft.root());
    command(
        git ? "git -C " + root + " apply -R " + file : "patch -R -p1 -d " + root + " -i " + file,
        lines);
  }

  private Path config() {
    return target.build().config().orElse(draft.root().resolve(".config"));
  }

  /** The option {@code --file} of scripts/config, if the configuration is not TREE/.config. */
  private String file() {
    return config().equals(draft.root().resolve(".config"))
        ? ""
        : "--file " + quoted(config()) + " ";
  }

  private String fact(String name) {
    return target.facts().value(name).map(Value::text).orElse("");
  }

  private static void heading(String text, List<String> lines) {
    if (!lines.get(lines.size() - 1).isEmpty()) {
      lines.add("");
    }
    lines.add("# " + text);
    lines.add("");
  }

  private static void command(String text, List<String> lines) {
    lines.add(BLOCK + text);
  }

  private static String quoted(Path path) {
    return ShellQuoting.quoted(path.toString());
  }
}
