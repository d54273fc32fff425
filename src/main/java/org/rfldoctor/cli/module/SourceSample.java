package org.rfldoctor.cli.module;

import java.nio.file.Files;
import java.nio.file.Path;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.kernel.module.ModuleName;
import org.rfldoctor.kernel.module.ModuleSample;
import org.rfldoctor.kernel.module.NameConflicts;
import org.rfldoctor.kernel.tree.TreeFiles;

/** A sample in a kernel tree. */
record SourceSample(Path srctree, String name) {
  private Path file() {
    return srctree.resolve("samples/rust/" + name + ".rs");
  }

  boolean exists() {
    return Files.isRegularFile(file());
  }

  /**
   * Reads the sample and checks that it can be renamed for this module.
   *
   * @throws CliException if the tree has no such sample, or the sample uses the name for something
   *     else
   */
  ModuleSample sample(ModuleName module) {
    if (!exists()) {
      throw new CliException(
          ExitCode.USAGE, "this tree has no samples/rust/" + name + ".rs; use another --from");
    }
    ModuleSample sample = new ModuleSample(name, PlainText.of(file()));
    sample
        .clash(module)
        .ifPresent(
            type -> {
              throw new CliException(
                  ExitCode.USAGE,
                  "'"
                      + module.name()
                      + "' would name the module's type "
                      + type
                      + ", which the sample uses for something else");
            });
    return sample;
  }

  String renamed(ModuleName module) {
    return sample(module).renamed(module);
  }

  /** Fails if the tree has a crate, a module or a symbol with this name. */
  static void demandNoConflict(TreeFiles files, Path srctree, ModuleName module) {
    new NameConflicts(files, srctree)
        .find(module)
        .ifPresent(
            reason -> {
              throw new CliException(ExitCode.USAGE, reason);
            });
  }
}
