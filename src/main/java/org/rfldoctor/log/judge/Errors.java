package org.rfldoctor.log.judge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.log.ErrorKind;
import org.rfldoctor.log.UnnamedError;
import org.rfldoctor.log.read.LogLine;

/** The errors of a run that no signature names: all are counted, the first are kept. */
final class Errors {
  private static final int MOST_KEPT = 12;
  private static final int MOST_FILES = 64;
  private static final int LINES_BELOW = 12;
  private static final int MANY = 4096;

  private final List<Found> kept = new ArrayList<>();
  private final long[] counts = new long[ErrorKind.values().length];
  private final long[] lastLines = new long[ErrorKind.values().length];
  private final Map<ErrorKind, LineNumbers> lines = new EnumMap<>(ErrorKind.class);
  private final Set<String> files = new HashSet<>();
  private Found open;
  private boolean many;
  private long total;

  private static final class Found {
    final Excerpt excerpt;
    final ErrorKind kind;
    Optional<String> file;

    Found(Excerpt excerpt, ErrorLine error) {
      this.excerpt = excerpt;
      this.kind = error.kind();
      this.file = error.file();
    }
  }

  /** Counts one error; the excerpt that was opened for it, where it is one of the first. */
  Optional<Excerpt> add(LogLine line, ErrorLine error) {
    total++;
    counts[error.kind().ordinal()]++;
    lastLines[error.kind().ordinal()] = line.number();
    lines.computeIfAbsent(error.kind(), kind -> new LineNumbers()).add(line.number());
    error.file().ifPresent(this::file);
    open = null;
    if (kept.size() >= MOST_KEPT) {
      many |= count() >= MANY;
      return Optional.empty();
    }
    open = new Found(new Excerpt(line, LINES_BELOW), error);
    kept.add(open);
    return Optional.of(open.excerpt);
  }

  /** Whether so many are known that one more changes a number only. */
  boolean areMany() {
    return many;
  }

  /** The place of the error before it, as rustc gives it on a line of its own. */
  void place(String place) {
    file(place);
    if (open != null && open.file.isEmpty()) {
      open.file = Optional.of(place);
      open = null;
    }
  }

  private void file(String place) {
    if (files.size() < MOST_FILES) {
      files.add(place.substring(0, place.lastIndexOf(':')));
    }
  }

  long count() {
    return total;
  }

  long count(ErrorKind kind) {
    return counts[kind.ordinal()];
  }

  long lastLine(ErrorKind kind) {
    return lastLines[kind.ordinal()];
  }

  /** How many errors of this kind stand in {@code [from, to)}. */
  long between(ErrorKind kind, long from, long to) {
    LineNumbers of = lines.get(kind);
    return of == null ? 0 : of.between(from, to);
  }

  Set<String> files() {
    return files;
  }

  List<UnnamedError> first(int most) {
    return kept.stream()
        .limit(most)
        .map(found -> new UnnamedError(found.excerpt.evidence(), found.kind, found.file))
        .toList();
  }
}
