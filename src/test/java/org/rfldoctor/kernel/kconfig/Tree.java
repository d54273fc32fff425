package org.rfldoctor.kernel.kconfig;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.kernel.kconfig.eval.EvaluationInput;
import org.rfldoctor.kernel.kconfig.eval.Evaluator;
import org.rfldoctor.kernel.kconfig.explain.Explanation;
import org.rfldoctor.kernel.kconfig.value.DotConfig;

/**
 * A Kconfig tree for tests: its files, its {@code .config}, and the values of toolchain symbols
 * that are known now.
 */
public record Tree(Map<String, String> files, String config, Map<String, String> now) {

  public static Tree of(String kconfig) {
    return new Tree(Map.of("Kconfig", kconfig), "", Map.of());
  }

  public Tree file(String path, String text) {
    Map<String, String> more = new HashMap<>(files);
    more.put(path, text);
    return new Tree(more, config, now);
  }

  public Tree config(String text) {
    return new Tree(files, text, now);
  }

  public Tree now(String symbol, String value) {
    Map<String, String> more = new HashMap<>(now);
    more.put(symbol, value);
    return new Tree(files, config, more);
  }

  public Kconfig kconfig() {
    return TextFiles.kconfig(
        path -> Optional.ofNullable(files.get(path)), Map.of("SRCARCH", "x86"));
  }

  /** The value of a symbol at the next make: y, m, n, a text, or "unknown". */
  public String value(String symbol) {
    Kconfig kconfig = kconfig();
    EvaluationInput knowledge = kconfig.knowledge(DotConfig.parse(config), now);
    return new Evaluator(kconfig.whole(), knowledge, kconfig.dialect()).value(symbol).toString();
  }

  public Explanation explain(String symbol) {
    return kconfig().explain(symbol, DotConfig.parse(config), now).orElseThrow();
  }
}
