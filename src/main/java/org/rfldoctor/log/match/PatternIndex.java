package org.rfldoctor.log.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.log.read.LineFilter;
import org.rfldoctor.log.read.LogLine;

/** Many texts, each with an owner, found in lines at the cost of one search. */
public final class PatternIndex<T> implements LineFilter {
  /** So many texts are looked at in one line; more are there in hostile lines only. */
  private static final int MOST_PER_LINE = 48;

  /** One text that stands in a line, and what its placeholders stand for. */
  public record Match<T>(T owner, TextPattern pattern, Map<String, String> captures) {}

  /** A text and whom it belongs to. */
  public record Entry<T>(T owner, TextPattern pattern) {}

  private final TriggerSearch search;
  private final List<List<Entry<T>>> byTrigger = new ArrayList<>();
  private final int[] found = new int[MOST_PER_LINE];
  private final long[] seen;
  private long line;
  private int count;

  public PatternIndex(List<Entry<T>> entries) {
    List<byte[]> triggers = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    for (Entry<T> entry : entries) {
      byte[] trigger = entry.pattern().trigger();
      int place = places.computeIfAbsent(Arrays.toString(trigger), key -> triggers.size());
      if (place == triggers.size()) {
        triggers.add(trigger);
        byTrigger.add(new ArrayList<>());
      }
      byTrigger.get(place).add(entry);
    }
    search = new TriggerSearch(triggers);
    seen = new long[triggers.size()];
  }

  @Override
  public int find(byte[] bytes, int from, int to) {
    return search.find(bytes, from, to);
  }

  /** All texts that the line holds; empty for most lines. */
  public List<Match<T>> matches(LogLine one) {
    line++;
    count = 0;
    search.all(one.bytes(), one.from(), one.to(), this::note);
    if (count == 0) {
      return List.of();
    }
    List<Match<T>> matches = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      for (Entry<T> entry : byTrigger.get(found[i])) {
        entry
            .pattern()
            .match(one.bytes(), one.from(), one.content(), one.to(), one.border())
            .ifPresent(
                captures -> matches.add(new Match<>(entry.owner(), entry.pattern(), captures)));
      }
    }
    return matches;
  }

  private void note(int trigger) {
    if (seen[trigger] != line && count < MOST_PER_LINE) {
      seen[trigger] = line;
      found[count++] = trigger;
    }
  }
}
