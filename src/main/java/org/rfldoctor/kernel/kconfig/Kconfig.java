package org.rfldoctor.kernel.kconfig;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The Kconfig files of a tree. Few are read at first: those in which the conditions of Rust are
 * written. Not for several threads at once; what it answers is.
 */
public final class Kconfig {
  private static final String TOP = "Kconfig";
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

  private final SourceFiles files;
  private final Variables variables;
  private Outline likely;
  private Outline whole;
  private Optional<Release> release;

  private Kconfig(SourceFiles files, Variables variables) {
    this.files = files;
    this.variables = variables;
  }

  /**
   * The tree in these files, with the variables that Kbuild exports: {@code SRCARCH} and {@code
   * ARCH}; what else the files name is taken from these.
   */
  public static Kconfig of(SourceFiles files, Map<String, String> variables) {
    Map<String, String> known = new HashMap<>(variables);
    boolean userMode = "um".equals(variables.get("SRCARCH"));
    known.computeIfAbsent("ARCH", name -> variables.get("SRCARCH"));
    known.computeIfAbsent("SUBARCH", name -> userMode ? "x86" : known.get("ARCH"));
    known.computeIfAbsent("HEADER_ARCH", name -> userMode ? "x86" : variables.get("SRCARCH"));
    return new Kconfig(files, new Variables(Map.copyOf(known)));
  }

  /**
   * Why a symbol is there or not, or nothing when no file defines it.
   *
   * @param now values that the toolchain decides, as they are now; a symbol that is not in it is
   *     not known
   * @throws KconfigException when a file cannot be read as Kconfig
   */
  public Optional<Explanation> explain(String symbol, DotConfig recorded, Map<String, String> now) {
    Knowledge knowledge = knowledge(recorded, now);
    if (knowledge.sameTree() && !likely().entries(symbol).isEmpty()) {
      Evaluation evaluation = Evaluation.atFirstGlance(likely(), knowledge, dialect());
      Optional<Explanation> explanation = explain(symbol, evaluation);
      if (explanation.filter(why -> why.verdict() == Verdict.MET).isEmpty()) {
        evaluation = new Evaluation(likely(), knowledge, dialect());
        explanation = explain(symbol, evaluation);
      }
      if (!evaluation.surprised()) {
        return explanation;
      }
    }
    return explain(symbol, new Evaluation(whole(), knowledge, dialect()));
  }

  /**
   * The samples, drivers and tests of the tree that need Rust, by their place. Reads the whole
   * tree.
   */
  List<RustOption> rustOptions(DotConfig recorded, Map<String, String> now) {
    Evaluation evaluation = new Evaluation(whole(), knowledge(recorded, now), dialect());
    return RustEntries.in(whole()).stream()
        .map(new Explainer(evaluation, false)::option)
        .sorted(Comparator.comparing(option -> option.why().place()))
        .toList();
  }

  /** The same, with the tools as the configuration recorded them. */
  public List<RustOption> rustOptions(DotConfig recorded) {
    return rustOptions(recorded, Toolchain.recorded(recorded));
  }

  private static Optional<Explanation> explain(String symbol, Evaluation evaluation) {
    List<Entry> entries = evaluation.outline().entries(symbol);
    return entries.stream()
        .filter(entry -> !entry.attributes().prompts().isEmpty())
        .findFirst()
        .or(() -> entries.stream().findFirst())
        .map(entry -> new Explainer(evaluation, true).explain(entry));
  }

  Knowledge knowledge(DotConfig recorded, Map<String, String> now) {
    boolean sameTree =
        release().isEmpty() || recorded.release().map(release().get()::matches).orElse(true);
    return new Knowledge(recorded, Toolchain.completed(now), sameTree);
  }

  Dialect dialect() {
    return release().map(Release::dialect).orElse(Dialect.CHOICE_IS_MENU);
  }

  Outline likely() {
    if (likely == null) {
      Predicate<String> wanted = path -> LIKELY.contains(path) || path.startsWith("arch/");
      likely = new OutlineReader(files, variables, wanted).read(TOP);
    }
    return likely;
  }

  Outline whole() {
    if (whole == null) {
      whole = new OutlineReader(files, variables, path -> true).read(TOP);
    }
    return whole;
  }

  /** The release that the tree says it is. */
  Optional<Release> release() {
    if (release == null) {
      release = files.read("Makefile").flatMap(Release::ofMakefile);
    }
    return release;
  }
}
