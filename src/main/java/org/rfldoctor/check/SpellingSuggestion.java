package org.rfldoctor.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word that is nearest to a misspelled one. */
public final class SpellingSuggestion {
  private SpellingSuggestion() {}

  /** The nearest of the known words; empty if none is near. */
  public static Optional<String> of(String typed, Collection<String> known) {
    int enough = Math.max(1, Math.min(2, typed.length() / 3));
    return known.stream()
        .filter(word -> Math.abs(word.length() - typed.length()) <= enough)
        .filter(word -> distance(typed, word) <= enough)
        .min(
            Comparator.<String>comparingInt(word -> distance(typed, word))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The end of a message about an unknown word: {@code "; did you mean 'x'?"}, or nothing. */
  public static String question(String typed, Collection<String> known) {
    return of(typed, known).map(word -> "; did you mean '" + word + "'?").orElse("");
  }

  /** The number of insertions, deletions, substitutions and swaps of neighbours. */
  private static int distance(String from, String to) {
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(from, to, cost, i, j);
      }
    }
    return cost[from.length()][to.length()];
  }

  private static int cheapest(String from, String to, int[][] cost, int i, int j) {
    boolean same = from.charAt(i - 1) == to.charAt(j - 1);
    int changed = cost[i - 1][j - 1] + (same ? 0 : 1);
    int best = Math.min(changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
