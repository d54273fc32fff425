package org.rfldoctor.log.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the prefix of a window by what most of its lines share, whoever put it there. */
final class PrefixFinder {
  private static final int FEWEST_LINES = 4;

  /** Words that the messages of a build begin with: a prefix ends before them. */
  private static final Set<Long> CONTENT =
      Stream.of(
              "make gmake error warning note help fatal In from ld clang gcc cc rustc cargo scripts"
                  + " rust Compiling Downloaded Downloading ERROR WARNING CONFIG_RUST")
          .flatMap(words -> Stream.of(words.split(" ")))
          .map(Tokens::of)
          .collect(Collectors.toUnmodifiableSet());

  private PrefixFinder() {}

  /** The shared prefix of lines given by their first tokens; {@link Prefix#NONE} without one. */
  static Prefix find(List<Prefix> lines) {
    if (lines.size() < FEWEST_LINES) {
      return Prefix.NONE;
    }
    List<Prefix> alive = lines;
    int length = 0;
    while (true) {
      List<Prefix> next = agreeing(alive, length);
      boolean first = length == 0;
      int needed = first ? lines.size() * 4 / 5 : alive.size() * 19 / 20;
      if (next.isEmpty() || next.size() < Math.max(needed, FEWEST_LINES)) {
        break;
      }
      alive = next;
      length++;
    }
    return length == 0 ? Prefix.NONE : decoration(alive.get(0), length);
  }

  /** The lines that have the most frequent token at this place. */
  private static List<Prefix> agreeing(List<Prefix> lines, int place) {
    Map<Long, List<Prefix>> byToken = new HashMap<>();
    for (Prefix line : lines) {
      if (line.size() > place) {
        byToken.computeIfAbsent(line.token(place), token -> new ArrayList<>()).add(line);
      }
    }
    List<Prefix> most = List.of();
    for (List<Prefix> some : byToken.values()) {
      if (some.size() > most.size()) {
        most = some;
      }
    }
    return most;
  }

  private static Prefix decoration(Prefix shared, int length) {
    int end = beforeContent(shared, length);
    while (end > 0 && !isBoundary(shared.token(end - 1))) {
      end--;
    }
    return isDecoration(shared, end) ? shared.first(end) : Prefix.NONE;
  }

  private static int beforeContent(Prefix shared, int length) {
    int start = 0;
    for (int i = 0; i < length; i++) {
      long token = shared.token(i);
      long before = i > 0 ? shared.token(i - 1) : ' ';
      long after = i + 1 < shared.size() ? shared.token(i + 1) : ' ';
      if (before == ' ') {
        start = i;
      }
      boolean step = Tokens.isCapitals(token) && before == ' ' && after == ' ';
      if (step || CONTENT.contains(token) && !isIdentifier(shared, i)) {
        return start;
      }
      if (token == '/' && (Tokens.isWord(before) || Tokens.isWord(after))) {
        return start;
      }
    }
    return length;
  }

  /** The name of a program in a journal stands behind that of a host, and before a process id. */
  private static boolean isIdentifier(Prefix shared, int at) {
    return at >= 2
        && shared.token(at - 1) == ' '
        && Tokens.isWord(shared.token(at - 2))
        && at + 4 < shared.size()
        && shared.token(at + 1) == '['
        && shared.token(at + 3) == ']'
        && shared.token(at + 4) == ':';
  }

  private static boolean isBoundary(long token) {
    return token == ' ' || token == '>' || token == '|';
  }

  private static boolean isDecoration(Prefix shared, int length) {
    for (int i = 0; i < length; i++) {
      long token = shared.token(i);
      if (token == Tokens.DIGITS || token == '>' || token == '|') {
        return true;
      }
    }
    return length >= 3 && shared.token(length - 2) == ':' && Tokens.isWord(shared.token(0));
  }
}
