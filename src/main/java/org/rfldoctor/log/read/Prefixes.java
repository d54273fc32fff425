package org.rfldoctor.log.read;

import java.util.ArrayList;
import java.util.List;

/** The prefixes of the window at hand and of those before it. */
final class Prefixes {
  private static final int MOST = 4;

  /** So many lines of the first windows are looked at, and of those behind them. */
  private static final int SAMPLES = 64;

  private static final int LATER_SAMPLES = 16;

  /** Behind so many windows, one in so many is looked at. */
  private static final int MANY = 64;

  private static final int SKIPPED = 16;

  /** The longest name of a program in front of a line. */
  private static final int PROGRAM = 32;

  private final List<Prefix> known = new ArrayList<>();
  private int windows;
  private final byte[] clean = new byte[256];

  /** Looks at some lines of the region, evenly spread. */
  void observe(byte[] bytes, int from, int to) {
    if (windows++ > MANY && windows % SKIPPED != 0) {
      return;
    }
    List<Prefix> starts = sample(bytes, from, to, windows < 4 ? SAMPLES : LATER_SAMPLES);
    if (!known.isEmpty() && agreement(starts, known.get(0)) * 5 >= starts.size() * 4) {
      return;
    }
    Prefix found = PrefixFinder.find(starts);
    if (!found.isEmpty()) {
      known.removeIf(one -> one.size() == found.size() && one.startsWith(found));
      known.add(0, found);
      if (known.size() > MOST) {
        known.remove(MOST);
      }
    }
  }

  private static int agreement(List<Prefix> starts, Prefix prefix) {
    int count = 0;
    for (Prefix start : starts) {
      if (start.startsWith(prefix)) {
        count++;
      }
    }
    return count;
  }

  private List<Prefix> sample(byte[] bytes, int from, int to, int samples) {
    List<Prefix> starts = new ArrayList<>();
    int step = Math.max(1, (to - from) / samples);
    int at = from;
    while (at < to && starts.size() < samples) {
      int end = Bytes.indexOf(bytes, (byte) '\n', at, to);
      int lineEnd = end < 0 ? to : end;
      int length = LineCleaner.clean(bytes, at, Math.min(lineEnd, at + clean.length), clean);
      if (length > 0 && clean[0] != '\r') {
        starts.add(Prefix.startOf(clean, 0, length));
      }
      if (end < 0) {
        break;
      }
      at = nextLine(bytes, Math.max(end, at + step - 1), end + 1, to);
    }
    return starts;
  }

  private static int nextLine(byte[] bytes, int near, int soonest, int to) {
    if (near < soonest) {
      return soonest;
    }
    int end = Bytes.indexOf(bytes, (byte) '\n', Math.min(near, to), to);
    return end < 0 ? to : end + 1;
  }

  /** Where the line goes on behind its prefix and behind the marks of quoted mail. */
  int end(byte[] bytes, int from, int to) {
    int at = from;
    for (Prefix prefix : known) {
      int end = prefix.end(bytes, from, to);
      if (end >= 0) {
        at = end;
        break;
      }
    }
    if (at == from) {
      at = StreamMark.end(bytes, from, to);
    }
    return behindProgram(bytes, behindQuotes(bytes, at, to), to);
  }

  /** PowerShell puts the program in front of what it prints to standard error: {@code make : }. */
  private static int behindProgram(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && at - from < PROGRAM && bytes[at] > ' ' && bytes[at] != ':') {
      at++;
    }
    boolean named = at > from && at + 3 <= to && bytes[at] == ' ';
    return named && bytes[at + 1] == ':' && bytes[at + 2] == ' ' ? at + 3 : from;
  }

  private static int behindQuotes(byte[] bytes, int from, int to) {
    int at = from;
    int end = from;
    while (at < to && (bytes[at] == '>' || bytes[at] == ' ')) {
      at++;
      if (bytes[at - 1] == '>') {
        end = at < to && bytes[at] == ' ' ? at + 1 : at;
      }
    }
    return end;
  }

  /** Names for what was seen, for people. */
  List<String> names() {
    return known.stream().map(PrefixName::of).distinct().toList();
  }
}
