package org.rfldoctor.cli.module;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.examine.ExaminationTarget;
import org.rfldoctor.kernel.module.FileChange;
import org.rfldoctor.kernel.module.ModuleName;
import org.rfldoctor.kernel.module.SampleEntries;

/**
 * A new module in samples/rust/ of the kernel tree.
 *
 * @param sample the sample to copy, such as {@code rust_minimal}
 */
record TreeModule(ExaminationTarget target, ModuleName module, String sample) {
  private static final String FOLDER = "samples/rust";
  private static final String KCONFIG = FOLDER + "/Kconfig";
  private static final String MAKEFILE = FOLDER + "/Makefile";

  /**
   * The files to write.
   *
   * @throws CliException with {@link ExitCode#USAGE} if the module cannot be created
   */
  ModuleDraft draft() {
    Path srctree =
        target
            .build()
            .srctree()
            .orElseThrow(
                () ->
                    refused(
                        "there is no kernel tree here; use -C TREE, or --kdir DIR for a directory"
                            + " outside of the tree"));
    target
        .build()
        .objection()
        .ifPresent(
            reason -> {
              throw refused("others can change this tree: " + reason + "; --trust-tree allows it");
            });
    demandFolder(srctree);
    demandFree(srctree);
    SourceSample source = new SourceSample(srctree, sample);
    return new ModuleDraft(
        srctree,
        srctree.resolve(FOLDER),
        changes(srctree, source),
        new GitFiles(target, srctree).state(List.of(KCONFIG, MAKEFILE)));
  }

  private List<FileChange> changes(Path srctree, SourceSample source) {
    SampleEntries entries = new SampleEntries(sample);
    String makefile = PlainText.of(srctree.resolve(MAKEFILE));
    String kconfig = PlainText.of(srctree.resolve(KCONFIG));
    Optional<String> newMakefile = entries.makefile(makefile, module);
    Optional<String> newKconfig =
        entries.symbol(makefile).flatMap(symbol -> entries.kconfig(kconfig, symbol, module));
    List<FileChange> changes = new ArrayList<>();
    changes.add(
        new FileChange(
            FOLDER + "/" + module.name() + ".rs", Optional.empty(), source.renamed(module)));
    changes.add(
        new FileChange(KCONFIG, Optional.of(kconfig), newKconfig.orElseThrow(() -> none(KCONFIG))));
    changes.add(
        new FileChange(
            MAKEFILE, Optional.of(makefile), newMakefile.orElseThrow(() -> none(MAKEFILE))));
    return changes;
  }

  private CliException none(String file) {
    return refused(
        file + " has no entry for " + sample + " in the usual form; nothing was written");
  }

  /**
   * Fails if samples/rust or one of its files is missing or a link. A link may lead out of the
   * tree.
   */
  private static void demandFolder(Path srctree) {
    Path folder = srctree.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      throw refused("this tree has no samples/rust; it came with Linux 6.1");
    }
    try {
      if (!folder.toRealPath().equals(srctree.toRealPath().resolve(FOLDER))) {
        throw refused(
            folder + " is a link to " + folder.toRealPath() + "; nothing is written through links");
      }
    } catch (IOException unreadable) {
      throw refused("cannot read " + folder + ": " + unreadable.getMessage());
    }
    for (String name : List.of(KCONFIG, MAKEFILE)) {
      Path file = srctree.resolve(name);
      if (Files.isSymbolicLink(file)) {
        throw refused(file + " is a link; nothing is written through links");
      }
      if (!Files.isRegularFile(file)) {
        throw refused("this tree has no " + name);
      }
    }
  }

  private void demandFree(Path srctree) {
    for (String ending : List.of(".rs", ".c", ".S", "")) {
      String file = FOLDER + "/" + module.name() + ending;
      if (Files.exists(srctree.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
        throw refused("the name '" + module.name() + "' is taken: " + file + " exists already");
      }
    }
    SourceSample.demandNoConflict(target.build().files(), srctree, module);
  }

  private static CliException refused(String reason) {
    return new CliException(ExitCode.USAGE, reason);
  }
}
