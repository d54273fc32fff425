package org.rfldoctor.kernel.module;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files of a module in a folder of its own, outside of the kernel tree.
 *
 * @param kdir the directory that it is built against
 */
public record OutsideModule(ModuleName module, ModuleSample sample, Path kdir) {
  /** The new files, below a folder that has the module's name. */
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

  /** As Documentation/kbuild/modules.rst has it; variables of the command line reach Kbuild. */
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
