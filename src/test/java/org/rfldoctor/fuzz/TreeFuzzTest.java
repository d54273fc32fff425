package org.rfldoctor.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.kernel.kconfig.Kconfig;
import org.rfldoctor.kernel.kconfig.TextFiles;
import org.rfldoctor.kernel.kconfig.syntax.KconfigException;
import org.rfldoctor.kernel.kconfig.value.DotConfig;
import org.rfldoctor.kernel.module.ArticleModules;
import org.rfldoctor.kernel.module.ModuleName;
import org.rfldoctor.kernel.module.ModuleSample;
import org.rfldoctor.kernel.module.NameConflicts;
import org.rfldoctor.kernel.module.SampleEntries;
import org.rfldoctor.kernel.tree.ChangesRst;
import org.rfldoctor.kernel.tree.KernelRelease;
import org.rfldoctor.kernel.tree.KernelTreeLocator;
import org.rfldoctor.kernel.tree.MaintainersEntry;
import org.rfldoctor.kernel.tree.RustSources;
import org.rfldoctor.kernel.tree.TreeFiles;
import org.rfldoctor.render.terminal.ControlCharacterEscaper;

/** The files of a kernel tree that somebody else wrote. */
class TreeFuzzTest {
  private static final String SEPARATOR = "\n%%\n";
  private static final ModuleName MODULE = new ModuleName("my_driver");

  /** A Kconfig, and behind a line of two percent signs a .config. */
  @FuzzTest
  void kconfig(byte[] input) {
    String[] parts = Bounds.text(input).split(SEPARATOR, 2);
    DotConfig config = DotConfig.parse(parts.length > 1 ? parts[1] : "");
    Map<String, String> now = Map.of("RUSTC_VERSION", "108500", "CC_IS_CLANG", "y");
    Bounds.hold(
        () -> {
          try {
            Kconfig kconfig =
                TextFiles.kconfig(
                    path -> path.equals("Kconfig") ? Optional.of(parts[0]) : Optional.empty(),
                    Map.of("SRCARCH", "x86"));
            kconfig.explain("RUST", config, now).ifPresent(why -> why.clauses().toString());
            kconfig.rustOptions(config);
          } catch (KconfigException unreadable) {
            Bounds.shown(ControlCharacterEscaper.text(unreadable.getMessage()));
          }
        });
  }

  /** Makefile, changes.rst, MAINTAINERS and sources: each reader is given the same text. */
  @FuzzTest
  void files(byte[] input) {
    String text = Bounds.text(input);
    TreeFiles files = new EveryFile(text);
    Path tree = Path.of("/tree");
    Bounds.hold(() -> new KernelTreeLocator(files).upward(tree.resolve("drivers/gpu")));
    Bounds.hold(() -> KernelRelease.ofMakefile(text).ifPresent(KernelRelease::text));
    Bounds.hold(() -> ChangesRst.of(text).minimum("make"));
    Bounds.hold(() -> MaintainersEntry.in(text, "RUST").ifPresent(MaintainersEntry::mailingLists));
    Bounds.hold(() -> new NameConflicts(files, tree).find(MODULE));
    Bounds.hold(() -> new RustSources(files, tree).drivers());
    Bounds.hold(
        () -> {
          ArticleModules modules = new ArticleModules(files, tree);
          modules.ofArticle001();
          modules.ofArticle004();
        });
    Bounds.hold(
        () -> {
          SampleEntries entries = new SampleEntries("rust_minimal");
          entries.makefile(text, MODULE);
          entries.symbol(text).ifPresent(symbol -> entries.kconfig(text, symbol, MODULE));
          entries.kconfig(text, "SAMPLE_RUST_MINIMAL", MODULE);
        });
    Bounds.hold(
        () -> {
          ModuleSample sample = new ModuleSample("rust_misc_device", text);
          sample.renamed(MODULE);
          sample.clash(MODULE);
        });
  }

  /** A tree in which every file has one text. */
  private record EveryFile(String text) implements TreeFiles {
    @Override
    public Optional<String> text(Path file) {
      return Optional.of(text);
    }

    @Override
    public List<String> names(Path folder) {
      return folder.getNameCount() < 4
          ? List.of("Kconfig", "Makefile", "a.rs", "drivers", "rust")
          : List.of();
    }

    @Override
    public boolean isFolder(Path path) {
      return true;
    }

    @Override
    public Optional<Path> linkTarget(Path link) {
      return Optional.empty();
    }
  }
}
