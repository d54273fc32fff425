package org.rfldoctor.log.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Cuts regions of whole lines into lines and tells a sink of those that matter. */
final class LineTeller {
  private static final byte NEWLINE = '\n';

  /** What is looked at of one line around a hit, in bytes: before it and behind it. */
  private static final int BEFORE = 2 << 10;

  private static final int BEHIND = 6 << 10;

  /** Where lines are longer than this on average, in bytes, there are commands among them. */
  private static final int LONG_LINES = 300;

  /** Copies of a terminal and mails are smaller; looking for breaks costs 20 ns a byte. */
  private static final long WRAPPED_WITHIN = 4 << 20;

  /** How far behind the start of a line, in bytes, a diagnostic in JSON may begin. */
  private static final int PREFIX = 160;

  /** A shorter line is searched, whatever it is. */
  private static final int COMMAND = 200;

  private final LineFilter filter;
  private final LineSink sink;
  private final Prefixes prefixes = new Prefixes();
  private final LogLine line = new LogLine();
  private final Joiner joiner;
  private final byte[] clean = new byte[RegionReader.BUFFER + (16 << 10)];
  private Wraps wraps = Wraps.NONE;
  private long number = 1;
  private boolean midLine;
  private int wanted;
  private boolean wrapped;
  private boolean printable;
  private long seen;
  private String lastLine = "";

  LineTeller(LineFilter filter, LineSink sink) {
    this.filter = filter;
    this.sink = sink;
    this.joiner = new Joiner(filter, sink, prefixes);
  }

  void region(Region region) {
    byte[] bytes = region.bytes();
    int from = region.from();
    int to = region.to();
    LineEnds ends = region.ends();
    prefixes.observe(bytes, from, to);
    wraps = seen < WRAPPED_WITHIN ? Wraps.of(bytes, from, to, prefixes) : Wraps.NONE;
    seen += to - from;
    wrapped |= wraps.hard();
    printable |= number == 1 && QuotedPrintable.begins(bytes, from, to);
    int fresh = region.fresh();
    if (printable || wraps.exist() || !region.plain()) {
      byLine(bytes, fresh, to);
    } else if (ends.known() && to - fresh > LONG_LINES * (ends.count() + 1)) {
      aroundCommands(bytes, fresh, to, ends);
    } else if (wanted == 0 && filter.find(bytes, fresh, to) < 0) {
      number += ends.count();
    } else {
      bySearch(bytes, fresh, to);
    }
    midLine = bytes[to - 1] != NEWLINE;
    noteLast(bytes, from, to);
  }

  private void noteLast(byte[] bytes, int from, int to) {
    int end = to;
    while (end > from && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) {
      end--;
    }
    if (end > from) {
      int start =
          Math.max(Bytes.lastIndexOf(bytes, NEWLINE, from, end) + 1, Math.max(from, end - 500));
      int length = LineCleaner.clean(bytes, start, end, clean);
      lastLine = new String(clean, 0, length, StandardCharsets.UTF_8);
    }
  }

  String lastLine() {
    return lastLine;
  }

  /** Searches all lines but the commands of {@code make V=1}, which are most of such a log. */
  private void aroundCommands(byte[] bytes, int from, int to, LineEnds ends) {
    int span = from;
    int at = from;
    for (int i = 0; i < ends.count(); i++) {
      int end = ends.end(i);
      if (end - at > COMMAND && CommandLines.is(bytes, prefixes.end(bytes, at, end), end)) {
        bySearch(bytes, span, at);
        number++;
        span = end + 1;
      }
      at = end + 1;
    }
    bySearch(bytes, span, to);
  }

  private void bySearch(byte[] bytes, int from, int to) {
    int counted = from;
    int at = from;
    while (at < to) {
      int hit = wanted > 0 ? at : filter.find(bytes, at, to);
      if (hit < 0) {
        break;
      }
      int start =
          Math.max(Bytes.lastIndexOf(bytes, NEWLINE, at, hit) + 1, Math.max(at, hit - BEFORE));
      int limit = Math.min(to, hit + BEHIND);
      int newline = Bytes.indexOf(bytes, NEWLINE, hit, limit);
      int end = newline < 0 ? limit : newline;
      number += Bytes.count(bytes, NEWLINE, counted, start);
      counted = start;
      if (!rendered(bytes, start, to)) {
        locate(bytes, start, end, number);
        tell(bytes, start, end);
      }
      at = newline < 0 ? end : end + 1;
    }
    number += Bytes.count(bytes, NEWLINE, counted, to);
  }

  private void byLine(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      int newline = Bytes.indexOf(bytes, NEWLINE, at, to);
      int end = newline < 0 ? to : newline;
      if (wraps.exist()) {
        joiner.next(bytes, at, end, number, wraps);
      }
      line(bytes, at, end);
      if (newline >= 0) {
        number++;
      }
      at = end + 1;
    }
  }

  private void line(byte[] bytes, int from, int to) {
    int end = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
    if (rendered(bytes, from, end)) {
      return;
    }
    if (!printable && !Bytes.hasControls(bytes, from, end)) {
      parts(bytes, from, end, bytes, from, end);
      return;
    }
    int length = printable ? QuotedPrintable.decode(bytes, from, end, clean) : 0;
    length =
        printable
            ? LineCleaner.clean(clean, 0, length, clean)
            : LineCleaner.clean(bytes, from, end, clean);
    cut((byte) '\r', length, bytes, from, end);
  }

  /** Tells the parts of the clean bytes between these ends, all of one line of the file. */
  private void cut(byte separator, int length, byte[] raw, int from, int to) {
    int start = 0;
    while (start <= length) {
      int cut = Bytes.indexOf(clean, separator, start, length);
      int partEnd = cut < 0 ? length : cut;
      parts(clean, start, partEnd, raw, from, to);
      start = partEnd + 1;
    }
  }

  /** Tells of the text in a diagnostic that is written as JSON, in the place of its line. */
  private boolean rendered(byte[] bytes, int from, int to) {
    if (Bytes.indexOf(bytes, (byte) '{', from, Math.min(to, from + PREFIX)) < 0) {
      return false;
    }
    int start = prefixes.end(bytes, from, to);
    if (!RenderedDiagnostic.is(bytes, start, to)) {
      return false;
    }
    int newline = Bytes.indexOf(bytes, NEWLINE, start, to);
    int end = newline < 0 ? to : newline;
    int length = RenderedDiagnostic.decode(bytes, start, end, clean);
    cut(NEWLINE, LineCleaner.clean(clean, 0, length, clean, true), bytes, from, end);
    return true;
  }

  /** Tells of one line, or of the pieces of a long one that hold something. */
  private void parts(byte[] bytes, int from, int to, byte[] raw, int rawFrom, int rawTo) {
    int at = from;
    do {
      int hit = wanted > 0 ? at : filter.find(bytes, at, to);
      if (hit < 0) {
        return;
      }
      int start = Math.max(at, hit - BEFORE);
      int end = Math.min(to, hit + BEHIND);
      locate(raw, rawFrom, rawTo, number);
      tell(bytes, start, end);
      at = end;
    } while (at < to);
  }

  private void locate(byte[] raw, int from, int to, long at) {
    line.raw = raw;
    line.rawFrom = from;
    line.rawTo = to;
    line.number = at;
  }

  private void tell(byte[] bytes, int from, int to) {
    line.bytes = bytes;
    line.from = from;
    line.to = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
    line.content = prefixes.end(bytes, from, line.to);
    line.parts = 1;
    line.wanted = wanted > 0;
    wanted = Math.max(wanted - 1, 0);
    wanted = Math.max(wanted, sink.accept(line));
  }

  void finish() {
    if (midLine) {
      number++;
    }
  }

  long lines() {
    return number - 1;
  }

  List<String> wrappers() {
    List<String> names = new ArrayList<>(prefixes.names());
    if (wrapped) {
      names.add("wrapped");
    }
    return names;
  }
}
