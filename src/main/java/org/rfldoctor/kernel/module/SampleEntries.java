package org.rfldoctor.kernel.module;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the entries of a sample in samples/rust/Makefile and samples/rust/Kconfig, and adds entries
 * for a new module behind them.
 *
 * @param sample such as {@code rust_minimal}
 */
public record SampleEntries(String sample) {
  private static final int TAB = 8;

  /** The symbol that builds the sample, without {@code CONFIG_}; empty if there is none. */
  public Optional<String> symbol(String makefile) {
    Matcher line = line(makefile);
    return line.find() ? Optional.of(line.group(1)) : Optional.empty();
  }

  /** The Makefile with a line for the module added; empty if it has no line for the sample. */
  public Optional<String> makefile(String makefile, ModuleName module) {
    Matcher line = line(makefile);
    if (!line.find()) {
      return Optional.empty();
    }
    String start = "obj-$(CONFIG_" + module.symbol() + ")";
    int column = width(line.group().substring(0, line.group().indexOf("+=")));
    int tabs = Math.max(1, (column - start.length() + TAB - 1) / TAB);
    String added = start + "\t".repeat(tabs) + "+= " + module.name() + ".o\n";
    return Optional.of(inserted(makefile, line.end(), added));
  }

  private Matcher line(String makefile) {
    return Pattern.compile(
            "(?m)^obj-\\$\\(CONFIG_(\\w+)\\)[ \\t]*\\+=[ \\t]*" + sample + "\\.o[ \\t]*$")
        .matcher(makefile);
  }

  private static int width(String text) {
    int width = 0;
    for (char one : text.toCharArray()) {
      width = one == '\t' ? (width / TAB + 1) * TAB : width + 1;
    }
    return width;
  }

  /**
   * The Kconfig file with an entry for the module added; empty if it has no entry for the sample.
   * The new entry has the same dependencies as the sample.
   */
  public Optional<String> kconfig(String kconfig, String symbol, ModuleName module) {
    Matcher entry = Pattern.compile("(?m)^config " + symbol + "[ \\t]*$").matcher(kconfig);
    if (!entry.find()) {
      return Optional.empty();
    }
    String own = kconfig.substring(entry.start(), end(kconfig, entry.end())).stripTrailing();
    List<String> lines = new ArrayList<>(List.of("config " + module.symbol()));
    Arrays.stream(own.split("\n"))
        .skip(1)
        .takeWhile(line -> !line.strip().equals("help"))
        .map(line -> line.replaceFirst("(tristate|bool) +\".*\"", "$1 \"" + module.title() + "\""))
        .forEach(lines::add);
    lines.addAll(
        List.of(
            "\thelp",
            "\t  This option builds the module " + module.name() + ", based on " + sample + ".",
            "",
            "\t  To compile this as a module, choose M here:",
            "\t  the module will be called " + module.name() + ".",
            "",
            "\t  If unsure, say N."));
    return Optional.of(
        inserted(kconfig, entry.start() + own.length(), "\n" + String.join("\n", lines) + "\n"));
  }

  /** The end of an entry: all indented or blank lines after its first line. */
  private static int end(String kconfig, int lineEnd) {
    int end = lineEnd;
    while (end + 1 < kconfig.length() && " \t\n".indexOf(kconfig.charAt(end + 1)) >= 0) {
      int next = kconfig.indexOf('\n', end + 1);
      end = next < 0 ? kconfig.length() : next;
    }
    return end;
  }

  /** The text with lines inserted after the line that ends at this index. */
  private static String inserted(String text, int lineEnd, String added) {
    boolean last = lineEnd == text.length();
    int at = last ? lineEnd : lineEnd + 1;
    return text.substring(0, at) + (last ? "\n" : "") + added + text.substring(at);
  }
}
