package org.rfldoctor.log.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rfldoctor.log.read.LineFilter;
import org.rfldoctor.log.read.LogLine;

/** Many texts, each with an owner, found in lines at the cost of one search. */
public final class PatternIndex<T> implements LineFilter {
  /** So many texts are looked at in one line; more are there in hostile lines only. */
  private static final int MOST_PER_LINE = 48;

  /** One text that stands in the line at hand. */
  public static final class Match<T> {
    private final Entry<T> entry;
    private final byte[] line;
    private final int[] spans;

    Match(Entry<T> entry, byte[] line, int[] spans) {
      this.entry = entry;
      this.line = line;
      this.spans = spans;
    }

    public T owner() {
      return entry.owner();
    }

    public TextPattern pattern() {
      return entry.pattern();
    }

    /** What its placeholders stand for; read from the line, so only as long as it is told. */
    public Map<String, String> captures() {
      return entry.pattern().captures(line, spans);
    }
  }

  /** A text and whom it belongs to. */
  public record Entry<T>(T owner, TextPattern pattern) {}

  private final TriggerSearch search;
  private final List<Entry<T>> entries;

  /** For each trigger the place of its first entry, from 1. */
  private final int[] first;

  /** For each entry the next with the same trigger, from 1; 0 for none. */
  private final int[] next;

  private final int[] found = new int[MOST_PER_LINE];
  private final int[] places = new int[MOST_PER_LINE];
  private final TriggerSearch.Listener note = this::note;
  private final long[] seen;
  private long line;
  private int count;

  public PatternIndex(List<Entry<T>> entries) {
    int count = entries.size();
    this.entries = entries;
    search = new TriggerSearch(count);
    first = new int[count];
    next = new int[count + 1];
    for (int i = count; i > 0; i--) {
      int trigger = search.add(entries.get(i - 1).pattern().trigger());
      next[i] = first[trigger];
      first[trigger] = i;
    }
    seen = new long[count];
  }

  @Override
  public int find(byte[] bytes, int from, int to) {
    return search.find(bytes, from, to);
  }

  /** All texts that the line holds; empty for most lines. */
  public List<Match<T>> matches(LogLine one) {
    line++;
    count = 0;
    search.all(one.bytes(), one.from(), one.to(), note);
    if (count == 0) {
      return List.of();
    }
    List<Match<T>> matches = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      for (int at = first[found[i]]; at > 0; at = next[at]) {
        Entry<T> entry = entries.get(at - 1);
        int[] spans = entry.pattern().find(one, places[i]);
        if (spans != null) {
          matches.add(new Match<>(entry, one.bytes(), spans));
        }
      }
    }
    return matches;
  }

  private void note(int trigger, int place) {
    if (seen[trigger] != line && count < MOST_PER_LINE) {
      seen[trigger] = line;
      places[count] = place;
      found[count++] = trigger;
    }
  }
}
