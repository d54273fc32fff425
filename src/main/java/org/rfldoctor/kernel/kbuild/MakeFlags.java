package org.rfldoctor.kernel.kbuild;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What {@code MAKEFLAGS} of the environment adds to every command line of make.
 *
 * @param environmentWins whether the environment overrides assignments of Makefiles ({@code -e})
 * @param variables the {@code NAME=value} in it, which make treats as words of its command line
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

  /** Whether a variable that Makefiles assign counts nevertheless; {@code O} has to be a word. */
  boolean makesCount(KbuildVariable variable, Map<String, String> environment) {
    boolean overrides =
        environmentWins
            && !variable.fromEnvironment()
            && variable != KbuildVariable.O
            && environment.containsKey(variable.name());
    return overrides || variables.containsKey(variable.name());
  }

  /** The first word may be letters without a dash, as make itself hands them on. */
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

  /** Words as make splits them: a backslash keeps the character behind it. */
  private static Stream<String> words(String value) {
    return Arrays.stream(value.split("(?<!\\\\)\\s+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.replaceAll("\\\\(.)", "$1").replace("$$", "$"));
  }
}
