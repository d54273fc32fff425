package org.rfldoctor.kernel.kconfig;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rfldoctor.kernel.kconfig.eval.EvaluationInput;
import org.rfldoctor.kernel.kconfig.eval.Evaluator;
import org.rfldoctor.kernel.kconfig.eval.ToolchainSymbols;
import org.rfldoctor.kernel.kconfig.explain.Explainer;
import org.rfldoctor.kernel.kconfig.explain.Explanation;
import org.rfldoctor.kernel.kconfig.explain.RustDependentEntries;
import org.rfldoctor.kernel.kconfig.explain.RustOption;
import org.rfldoctor.kernel.kconfig.syntax.KconfigException;
import org.rfldoctor.kernel.kconfig.syntax.KconfigTreeParser;
import org.rfldoctor.kernel.kconfig.syntax.MacroExpander;
import org.rfldoctor.kernel.kconfig.syntax.MenuEntry;
import org.rfldoctor.kernel.kconfig.syntax.SymbolTable;
import org.rfldoctor.kernel.kconfig.value.DotConfig;
import org.rfldoctor.kernel.kconfig.value.KconfigDialect;
import org.rfldoctor.kernel.tree.KernelRelease;
import org.rfldoctor.kernel.tree.TreeFiles;

/**
 * The Kconfig files of a tree. At first it reads only the files with the conditions of RUST, and
 * the others when they are needed. Not thread-safe; its results are immutable.
 */
public final class Kconfig {
  private static final String TOP = "Kconfig";

  /**
   * The files with the conditions of RUST, in addition to arch/. On Linux 6.12, reading 18 instead
   * of 1607 files takes 460 instead of 870 ms of CPU time (medians of 6 new JVMs each, 2 busy
   * cores).
   */
  private static final List<String> LIKELY =
      List.of(
          "init/Kconfig",
          "kernel/module/Kconfig",
          "kernel/gcov/Kconfig",
          "lib/Kconfig.debug",
          "lib/Kconfig.kasan",
          "scripts/gcc-plugins/Kconfig",
          "security/Kconfig",
          "security/Kconfig.hardening");

  private final Function<String, Optional<String>> files;
  private final MacroExpander variables;
  private SymbolTable likely;
  private SymbolTable whole;
  private Optional<KernelRelease> release;

  private Kconfig(Function<String, Optional<String>> files, MacroExpander variables) {
    this.files = files;
    this.variables = variables;
  }

  /**
   * Opens the Kconfig files of a tree. It reads none of them yet.
   *
   * @param variables {@code SRCARCH} and {@code ARCH} as Kbuild exports them; the other variables
   *     that the files use are derived from these
   */
  public static Kconfig of(TreeFiles files, Path srctree, Map<String, String> variables) {
    Map<String, String> known = new HashMap<>(variables);
    boolean userMode = "um".equals(variables.get("SRCARCH"));
    known.computeIfAbsent("ARCH", name -> variables.get("SRCARCH"));
    known.computeIfAbsent("SUBARCH", name -> userMode ? "x86" : known.get("ARCH"));
    known.computeIfAbsent("HEADER_ARCH", name -> userMode ? "x86" : variables.get("SRCARCH"));
    return new Kconfig(
        path -> files.text(srctree.resolve(path)), new MacroExpander(Map.copyOf(known)));
  }

  /**
   * Explains why a symbol is available or not; empty if no file defines it.
   *
   * @param now the current values of the symbols that the toolchain decides; others are unknown
   * @throws KconfigException if a file cannot be parsed
   */
  public Optional<Explanation> explain(String symbol, DotConfig recorded, Map<String, String> now) {
    EvaluationInput knowledge = knowledge(recorded, now);
    if (knowledge.sameTree() && !likely().entries(symbol).isEmpty()) {
      Evaluator evaluation = new Evaluator(likely(), knowledge, dialect());
      Optional<Explanation> explanation = explain(symbol, evaluation);
      if (!evaluation.surprised()) {
        return explanation;
      }
    }
    return explain(symbol, new Evaluator(whole(), knowledge, dialect()));
  }

  /**
   * The samples, drivers and tests that need Rust, sorted by file and line. Reads the whole tree.
   */
  public List<RustOption> rustOptions(DotConfig recorded, Map<String, String> now) {
    Evaluator evaluation = new Evaluator(whole(), knowledge(recorded, now), dialect());
    return RustDependentEntries.in(whole()).stream()
        .map(new Explainer(evaluation, false)::option)
        .sorted(Comparator.comparing(option -> option.why().place()))
        .toList();
  }

  /** The same with the tools that the {@code .config} recorded. */
  public List<RustOption> rustOptions(DotConfig recorded) {
    return rustOptions(recorded, ToolchainSymbols.recorded(recorded));
  }

  private static Optional<Explanation> explain(String symbol, Evaluator evaluation) {
    List<MenuEntry> entries = evaluation.outline().entries(symbol);
    return entries.stream()
        .filter(entry -> !entry.attributes().prompts().isEmpty())
        .findFirst()
        .or(() -> entries.stream().findFirst())
        .map(entry -> new Explainer(evaluation, true).explain(entry));
  }

  EvaluationInput knowledge(DotConfig recorded, Map<String, String> now) {
    boolean sameTree =
        release().isEmpty() || recorded.release().map(release().get()::sameSeries).orElse(true);
    return new EvaluationInput(recorded, ToolchainSymbols.completed(now), sameTree);
  }

  KconfigDialect dialect() {
    return release().map(KconfigDialect::of).orElse(KconfigDialect.CHOICE_IS_MENU);
  }

  SymbolTable likely() {
    if (likely == null) {
      Predicate<String> wanted = path -> LIKELY.contains(path) || path.startsWith("arch/");
      likely = new KconfigTreeParser(files, variables, wanted).read(TOP);
    }
    return likely;
  }

  public SymbolTable whole() {
    if (whole == null) {
      whole = new KconfigTreeParser(files, variables, path -> true).read(TOP);
    }
    return whole;
  }

  /** The release of the tree, from its top Makefile. */
  Optional<KernelRelease> release() {
    if (release == null) {
      release = files.apply("Makefile").flatMap(KernelRelease::ofMakefile);
    }
    return release;
  }
}
