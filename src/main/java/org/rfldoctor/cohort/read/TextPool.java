package org.rfldoctor.cohort.read;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of many reports, each once: thirty machines say the same in the same words. Long texts
 * are cut.
 */
final class TextPool {
  private static final int LONGEST = 2000;
  private static final int MOST = 200_000;

  private final Map<String, String> texts = new ConcurrentHashMap<>();

  String of(String text) {
    String known = texts.get(text);
    if (known != null) {
      return known;
    }
    String kept = text.length() <= LONGEST ? text : cut(text);
    if (texts.size() < MOST) {
      texts.put(kept, kept);
    }
    return kept;
  }

  private static String cut(String text) {
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "…";
  }
}
