package org.rfldoctor.kernel.module;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files of an external module, in a directory outside the kernel tree.
 *
 * @param kdir the directory to build against, {@code KDIR} in the Makefile
 */
public record OutsideModule(ModuleName module, ModuleSample sample, Path kdir) {
  /** The new files, in a directory with the module's name. */
  public List<FileChange> files() {
    return List.of(
        created(
            "Kbuild", "# SPDX-License-Identifier: GPL-2.0\n\nobj-m := " + module.name() + ".o\n"),
        created("Makefile", makefile()),
        created(module.name() + ".rs", sample.renamed(module)));
  }

  private FileChange created(String name, String text) {
    return new FileChange(module.name() + "/" + name, Optional.empty(), text);
  }

  /**
   * A Makefile as in Documentation/kbuild/modules.rst. Kbuild gets the variables of the make
   * command line.
   */
  private String makefile() {
    return """
        # SPDX-License-Identifier: GPL-2.0

        KDIR ?= %s

        modules modules_install clean rust-analyzer:
        	$(MAKE) -C $(KDIR) M=$(CURDIR) $@

        .PHONY: modules modules_install clean rust-analyzer
        """
        .formatted(kdir);
  }
}
