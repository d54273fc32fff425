package org.rfldoctor.kernel.kbuild;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The flags that {@code MAKEFLAGS} in the environment adds to every make command.
 *
 * @param environmentWins whether the environment overrides assignments of Makefiles ({@code -e})
 * @param variables the assignments {@code NAME=value} in it, which make treats like command-line
 *     arguments
 */
record MakeFlags(boolean environmentWins, Map<String, String> variables) {
  private static final String LONG = "--environment-overrides";
  private static final List<String> NAMES = List.of("GNUMAKEFLAGS", "MAKEFLAGS");
  private static final MakeFlags NONE = new MakeFlags(false, Map.of());

  MakeFlags {
    variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
  }

  /** Reads the variables {@code GNUMAKEFLAGS} and {@code MAKEFLAGS}, in make's order. */
  static MakeFlags of(Map<String, String> environment) {
    if (NAMES.stream().noneMatch(environment::containsKey)) {
      return NONE;
    }
    boolean wins = false;
    Map<String, String> variables = new LinkedHashMap<>();
    for (String name : NAMES) {
      String value = environment.getOrDefault(name, "");
      wins = wins || environmentWins(value);
      words(value)
          .filter(word -> word.indexOf('=') > 0 && !word.startsWith("-"))
          .forEach(word -> put(word, variables));
    }
    return new MakeFlags(wins, variables);
  }

  /**
   * Whether these flags make a variable effective that Makefiles assign. {@code O} only counts as
   * an assignment in {@code MAKEFLAGS}.
   */
  boolean makesCount(KbuildVariable variable, Map<String, String> environment) {
    boolean overrides =
        environmentWins
            && !variable.fromEnvironment()
            && variable != KbuildVariable.O
            && environment.containsKey(variable.name());
    return overrides || variables.containsKey(variable.name());
  }

  /**
   * Whether {@code -e} is set. The first word may be letters without a dash, as make writes it for
   * a sub-make.
   */
  private static boolean environmentWins(String value) {
    List<String> words = words(value).takeWhile(word -> !word.equals("--")).toList();
    boolean bare =
        !words.isEmpty() && words.get(0).matches("[A-Za-z]+") && words.get(0).contains("e");
    return bare
        || words.stream().anyMatch(w -> w.equals(LONG) || w.matches("-[bBeikLmnpqrRsStvw]*e.*"));
  }

  private static void put(String word, Map<String, String> variables) {
    String name = word.substring(0, word.indexOf('=')).replaceFirst(":+$", "");
    variables.put(name, word.substring(word.indexOf('=') + 1));
  }

  /**
   * Splits a value into words, as make does: a backslash escapes the next character, and {@code $$}
   * is a dollar sign.
   */
  private static Stream<String> words(String value) {
    return Arrays.stream(value.split("(?<!\\\\)\\s+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.replaceAll("\\\\(.)", "$1").replace("$$", "$"));
  }
}
