package org.rfldoctor.kernel.kconfig;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A tree made up for a test: its files, the {@code .config} beside it, and what the toolchain says
 * now.
 */
record Tree(Map<String, String> files, String config, Map<String, String> now) {

  static Tree of(String kconfig) {
    return new Tree(Map.of("Kconfig", kconfig), "", Map.of());
  }

  Tree file(String path, String text) {
    Map<String, String> more = new HashMap<>(files);
    more.put(path, text);
    return new Tree(more, config, now);
  }

  Tree config(String text) {
    return new Tree(files, text, now);
  }

  Tree now(String symbol, String value) {
    Map<String, String> more = new HashMap<>(now);
    more.put(symbol, value);
    return new Tree(files, config, more);
  }

  Kconfig kconfig() {
    return TextFiles.kconfig(
        path -> Optional.ofNullable(files.get(path)), Map.of("SRCARCH", "x86"));
  }

  /** The value of a symbol at the next make: y, m, n, a text, or "unknown". */
  String value(String symbol) {
    Kconfig kconfig = kconfig();
    Knowledge knowledge = kconfig.knowledge(DotConfig.parse(config), now);
    return new Evaluation(kconfig.whole(), knowledge, kconfig.dialect()).value(symbol).toString();
  }

  Explanation explain(String symbol) {
    return kconfig().explain(symbol, DotConfig.parse(config), now).orElseThrow();
  }
}
