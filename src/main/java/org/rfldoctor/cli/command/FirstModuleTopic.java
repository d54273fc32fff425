package org.rfldoctor.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.examine.ExaminationTarget;
import org.rfldoctor.kernel.module.ArticleModule;
import org.rfldoctor.kernel.module.ArticleModules;
import org.rfldoctor.kernel.tree.KernelTree;

/**
 * The page about a first module: the parts of the articles' modules that do not compile in a tree,
 * and why.
 */
record FirstModuleTopic(ExaminationTarget subject) {
  static final String TOPIC = "first-module";

  String text() {
    KernelTree tree =
        subject
            .build()
            .tree()
            .orElseThrow(
                () ->
                    new CliException(
                        ExitCode.USAGE, "`explain first-module` needs a kernel tree; use -C TREE"));
    ArticleModules modules = new ArticleModules(subject.build().files(), tree.srctree());
    if (!modules.comparable()) {
      throw new CliException(
          ExitCode.USAGE, "this tree has no samples/rust/rust_minimal.rs to compare with");
    }
    List<String> lines = new ArrayList<>();
    lines.addAll(
        List.of(
            "# A first module for Linux " + tree.release().text(),
            "",
            "`rfl-doctor module NAME` makes one that compiles in this tree, from its own sample:",
            "it shows a diff, writes it after a yes, and tells how to build, load and undo it.",
            ""));
    write(modules.ofArticle001(), lines);
    write(modules.ofArticle004(), lines);
    lines.add(
        "Files and lines are those of this tree. The API changes with every release; begin with a"
            + " sample of your own tree.");
    return String.join("\n", lines) + "\n";
  }

  private static void write(ArticleModule module, List<String> lines) {
    lines.add("# " + module.name() + " of " + module.article() + " does not compile");
    lines.add("");
    module.mismatches().forEach(one -> lines.add("- `" + one.written() + "`: " + one.reason()));
    lines.add("");
  }
}
