package org.rfldoctor.log.judge;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rfldoctor.log.Signature;

/** A signature found in a run: where first, and how often. */
final class Hit {
  private static final int MOST_VALUE = 300;

  private final Signature signature;
  private final Excerpt excerpt;
  private final Map<String, String> facts = new LinkedHashMap<>();
  private final int weight;
  private long count = 1;
  private long lastLine;

  /**
   * @param weight how much of the line the text gives: of two that begin on one line the heavier
   *     one counts
   */
  Hit(Signature signature, Excerpt excerpt, Map<String, String> captures, int weight) {
    this.weight = weight;
    this.signature = signature;
    this.excerpt = excerpt;
    this.lastLine = excerpt.line();
    add(signature.given());
    add(captures);
  }

  void add(Map<String, String> captures) {
    captures.forEach(
        (name, value) ->
            facts.putIfAbsent(name, value.substring(0, Math.min(value.length(), MOST_VALUE))));
  }

  /** Counts one more, unless it is another view of the same lines. */
  void again(long line) {
    if (line > lastLine) {
      count++;
      lastLine = line;
    }
  }

  void coveredTo(long line) {
    lastLine = Math.max(lastLine, line);
  }

  int weight() {
    return weight;
  }

  Signature signature() {
    return signature;
  }

  Excerpt excerpt() {
    return excerpt;
  }

  long line() {
    return excerpt.line();
  }

  long lastLine() {
    return lastLine;
  }

  long count() {
    return count;
  }

  Map<String, String> facts() {
    return facts;
  }
}
