package org.rfldoctor.kernel.kconfig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.kernel.kconfig.eval.EvaluationInput;
import org.rfldoctor.kernel.kconfig.eval.Evaluator;
import org.rfldoctor.kernel.kconfig.explain.Blocker;
import org.rfldoctor.kernel.kconfig.explain.ConfigFix;
import org.rfldoctor.kernel.kconfig.explain.DependencyClause;
import org.rfldoctor.kernel.kconfig.explain.Explanation;
import org.rfldoctor.kernel.kconfig.syntax.MenuEntry;
import org.rfldoctor.kernel.kconfig.syntax.SymbolTable;
import org.rfldoctor.kernel.kconfig.value.ClauseStatus;
import org.rfldoctor.kernel.kconfig.value.DotConfig;
import org.rfldoctor.kernel.kconfig.value.SymbolValue;

/**
 * Compares the evaluator with olddefconfig, for {@code src/lab/kconfig-oracle}. Of every case,
 * {@code NAME.in} is the {@code .config} with CONFIG_RUST=y, and {@code NAME.out} is the result of
 * olddefconfig. Writes each fix to {@code NAME+N.mend}.
 */
final class Oracle {
  private static final List<String> TOLD =
      List.of(
          "RUST_IS_AVAILABLE",
          "CC_VERSION_TEXT",
          "CC_IS_CLANG",
          "CC_IS_GCC",
          "CLANG_VERSION",
          "GCC_VERSION",
          "RUSTC_VERSION",
          "RUSTC_LLVM_VERSION",
          "PAHOLE_VERSION");

  private final Kconfig kconfig;
  private int agreed;
  private int undecided;
  private int disagreed;
  private long symbols;
  private long open;

  private Oracle(Path tree, String srcarch, String arch) {
    this.kconfig =
        TextFiles.kconfig(
            path -> text(tree.resolve(path)), Map.of("SRCARCH", srcarch, "ARCH", arch));
  }

  public static void main(String[] arguments) throws IOException {
    Oracle oracle = new Oracle(Path.of(arguments[0]), arguments[1], arguments[2]);
    try (Stream<Path> files = Files.list(Path.of(arguments[3]))) {
      List<Path> cases = files.filter(path -> path.toString().endsWith(".in")).sorted().toList();
      for (Path file : cases) {
        oracle.compare(file);
      }
    }
    oracle.report();
    System.exit(oracle.disagreed == 0 && oracle.agreed > 0 ? 0 : 1);
  }

  private void report() {
    System.out.printf(
        "%d agreements, %d undecided, %d disagreements; %d symbols compared, %d left open%n",
        agreed, undecided, disagreed, symbols, open);
  }

  private static Optional<String> text(Path file) {
    try {
      return Optional.of(Files.readString(file, StandardCharsets.ISO_8859_1));
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void compare(Path file) throws IOException {
    String name = file.getFileName().toString().replaceFirst("\\.in$", "");
    DotConfig before = DotConfig.parse(text(file).orElseThrow());
    DotConfig after = DotConfig.parse(text(file.resolveSibling(name + ".out")).orElseThrow());
    Map<String, String> now = new HashMap<>();
    TOLD.forEach(symbol -> now.put(symbol, after.value(symbol).orElse("n")));
    Explanation explanation = kconfig.explain("RUST", before, now).orElseThrow();
    verdict(name, explanation, after.has("RUST"));
    everySymbol(name, kconfig.knowledge(before, now), after);
    int number = 0;
    for (ConfigFix mend : mends(explanation)) {
      Files.writeString(file.resolveSibling(name + "+" + ++number + ".mend"), mend.arguments());
    }
  }

  /** All fixes, or an empty list if a clause is undecided. */
  private static List<ConfigFix> mends(Explanation explanation) {
    if (explanation.clauses().stream().anyMatch(c -> c.verdict() == ClauseStatus.UNDECIDED)) {
      return List.of();
    }
    List<ConfigFix> mends = new ArrayList<>(explanation.mend().stream().toList());
    if (explanation.unmet().size() == 1) {
      explanation.unmet().get(0).mends().stream().skip(1).forEach(mends::add);
    }
    return mends;
  }

  private void verdict(String name, Explanation explanation, boolean stayed) {
    String unmet = explanation.unmet().stream().map(DependencyClause::text).toList().toString();
    String answer =
        "%-12s RUST %s, we say %s %s"
            .formatted(name, stayed ? "stays" : "goes", explanation.verdict(), unmet);
    if (explanation.verdict() == ClauseStatus.UNDECIDED) {
      undecided++;
      System.out.println("undecided " + answer + " " + leaves(explanation));
    } else if (explanation.verdict() == ClauseStatus.MET == stayed) {
      agreed++;
      System.out.println("agreed    " + answer);
    } else {
      disagreed++;
      System.out.println("DISAGREED " + answer);
    }
  }

  /** The unknown symbols and commands behind the undecided clauses. */
  private static List<String> leaves(Explanation explanation) {
    return explanation.clauses().stream()
        .filter(clause -> clause.verdict() == ClauseStatus.UNDECIDED)
        .flatMap(clause -> clause.culprits().stream())
        .flatMap(Oracle::leaves)
        .toList();
  }

  private static Stream<String> leaves(Blocker culprit) {
    return culprit.behind().isEmpty()
        ? Stream.of(culprit.symbol()).filter(symbol -> culprit.value().equals("unknown"))
        : culprit.behind().stream().flatMap(Oracle::leaves);
  }

  private void everySymbol(String name, EvaluationInput knowledge, DotConfig after) {
    SymbolTable outline = kconfig.whole();
    Evaluator evaluation = new Evaluator(outline, knowledge, kconfig.dialect());
    List<String> wrong = new ArrayList<>();
    outline
        .entries()
        .filter(entry -> !entry.attributes().transitional())
        .map(MenuEntry::symbol)
        .distinct()
        .sorted()
        .forEach(
            symbol -> {
              SymbolValue ours = evaluation.value(symbol);
              Optional<String> theirs =
                  after
                      .value(symbol)
                      .or(() -> ours.type().logical() ? Optional.of("n") : Optional.empty());
              if (ours.known() && theirs.isPresent()) {
                symbols++;
                if (!ours.text().equals(theirs)) {
                  wrong.add(symbol + "=" + ours + " not " + theirs.get());
                }
              } else {
                open++;
              }
            });
    if (!wrong.isEmpty()) {
      disagreed++;
      System.out.println(
          "DISAGREED "
              + name
              + ", "
              + wrong.size()
              + " symbols: "
              + wrong.subList(0, Math.min(12, wrong.size())));
    }
  }
}
