package org.rfldoctor.log.read;

import java.nio.charset.StandardCharsets;

/** Tells the command lines that {@code make V=1} prints from messages that quote a command. */
public final class CommandLines {
  /** A compiler's command has many options; a message has few, or none. */
  private static final int FEWEST_OPTIONS = 6;

  private static final int SHORTEST = 150;
  private static final int FIRST_WORDS = 4;

  private CommandLines() {}

  public static boolean is(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    return is(bytes, 0, bytes.length);
  }

  public static boolean is(byte[] bytes, int from, int to) {
    return to - from >= SHORTEST
        && startsLikeOne(bytes, from, to)
        && options(bytes, from, to) >= FEWEST_OPTIONS;
  }

  /** An option stands among the first words, and none of these ends like the head of a message. */
  private static boolean startsLikeOne(byte[] bytes, int from, int to) {
    int at = from;
    for (int word = 0; word < FIRST_WORDS; word++) {
      while (at < to && bytes[at] == ' ') {
        at++;
      }
      if (at < to && bytes[at] == '-') {
        return word > 0;
      }
      while (at < to && bytes[at] != ' ') {
        at++;
      }
      if (at > from && bytes[at - 1] == ':') {
        return false;
      }
    }
    return false;
  }

  private static int options(byte[] bytes, int from, int to) {
    int count = 0;
    for (int at = from + 1; at < to && count < FEWEST_OPTIONS; at++) {
      if (bytes[at] == '-' && bytes[at - 1] == ' ') {
        count++;
      }
    }
    return count;
  }
}
