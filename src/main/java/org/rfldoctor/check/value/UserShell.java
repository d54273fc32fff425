package org.rfldoctor.check.value;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The user's interactive shell. Some shells have another syntax for setting and unsetting
 * variables.
 */
public enum UserShell {
  POSIX,
  FISH,
  CSH;

  private static final String CARGO = ". \"$HOME/.cargo/env\"";
  private static final Pattern UNSET = Pattern.compile("unset((?: +\\w+)+)");
  private static final Pattern EXPORT = Pattern.compile("export +(\\w+=.*)");
  private static final Pattern SUBSTITUTION = Pattern.compile("\\$\\(([^()]*)\\)");

  /** By the path of the shell, as in SHELL. */
  public static UserShell of(String path) {
    return switch (path.substring(path.lastIndexOf('/') + 1)) {
      case "fish" -> FISH;
      case "csh", "tcsh" -> CSH;
      default -> POSIX;
    };
  }

  /** Translates a line for sh into a line for this shell. */
  public String typed(String line) {
    return switch (this) {
      case POSIX -> line;
      case FISH -> fish(line);
      case CSH -> csh(line);
    };
  }

  /** fish knows export, but not unset, and cannot read what is written for sh. */
  private static String fish(String line) {
    Matcher unset = UNSET.matcher(line);
    if (unset.matches()) {
      return "set -e" + unset.group(1);
    }
    return line.equals(CARGO) ? "source \"$HOME/.cargo/env.fish\"" : line;
  }

  private static String csh(String line) {
    Matcher unset = UNSET.matcher(line);
    if (unset.matches()) {
      return List.of(unset.group(1).strip().split(" +")).stream()
          .map(name -> "unsetenv " + name)
          .collect(Collectors.joining("; "));
    }
    Matcher export = EXPORT.matcher(line);
    if (export.matches()) {
      return ShellWords.split(export.group(1)).stream()
          .map(word -> "setenv " + word.replaceFirst("=", " "))
          .map(word -> SUBSTITUTION.matcher(word).replaceAll("`$1`"))
          .collect(Collectors.joining("; "));
    }
    return line.equals(CARGO) ? "setenv PATH \"$HOME/.cargo/bin:$PATH\"" : line;
  }
}
