package org.rfldoctor.log.match;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.log.read.Bytes;
import org.rfldoctor.log.read.LogLine;

/**
 * The text of a signature, searched for within one line. A placeholder ends at the first place
 * where the text behind it goes on; nothing is tried twice, so a line costs at most its length
 * times {@value #MOST_STARTS}.
 */
public final class TextPattern {
  private static final int MOST_STARTS = 8;

  /** What one placeholder may stand for, in bytes. */
  private static final int LONGEST = 2 << 10;

  private static final int[] NO_SPANS = new int[0];

  private final String text;
  private final boolean atStart;
  private final boolean atEnd;
  private final byte[] trigger;
  private Piece[] pieces;
  private int weight = -1;
  private int lead = -1;

  private TextPattern(String text) {
    this(text, Trigger.of(plain(text)));
  }

  private TextPattern(String text, byte[] trigger) {
    this.text = text;
    this.atStart = text.startsWith("^");
    this.atEnd = text.endsWith("$");
    this.trigger = trigger;
  }

  /**
   * Reads a text; {@code ^} in front of it says that a line begins with it, after its prefix,
   * {@code $} behind it that a line ends with it.
   *
   * @throws BadSignatureException where it cannot be read or searched for
   */
  public static TextPattern of(String text) {
    Piece[] pieces = PieceReader.read(plain(text)).toArray(Piece[]::new);
    TextPattern pattern = new TextPattern(text);
    pattern.set(pieces);
    return pattern;
  }

  /**
   * Reads a text that is known to be right; its pieces are read when a line first holds its
   * trigger.
   */
  public static TextPattern known(String text) {
    return new TextPattern(text);
  }

  /** The same with the bytes that {@link #trigger} gave before. */
  public static TextPattern known(String text, byte[] trigger) {
    return new TextPattern(text, trigger);
  }

  private static String plain(String text) {
    return text.substring(
        text.startsWith("^") ? 1 : 0, text.length() - (text.endsWith("$") ? 1 : 0));
  }

  private Piece[] pieces() {
    if (pieces == null) {
      set(PieceReader.read(plain(text)).toArray(Piece[]::new));
    }
    return pieces;
  }

  private void set(Piece[] read) {
    pieces = read;
    lead = read[0] instanceof Piece.Literal literal ? lead(literal.bytes(), trigger) : -1;
  }

  /** How far behind the start of a word, before any blank, the trigger begins; -1 elsewhere. */
  private static int lead(byte[] word, byte[] trigger) {
    for (int at = 0; at < word.length; at++) {
      int common = Math.min(trigger.length, word.length - at);
      if (Arrays.equals(word, at, at + common, trigger, 0, common)
          && (common == trigger.length || trigger[common] == ' ')) {
        return at;
      }
    }
    return -1;
  }

  /** How many bytes of the text are given: of two that match a line, the heavier one says more. */
  public int weight() {
    if (weight < 0) {
      weight = Stream.of(pieces()).mapToInt(TextPattern::weight).sum();
    }
    return weight;
  }

  private static int weight(Piece piece) {
    return piece instanceof Piece.Literal literal
        ? literal.bytes().length
        : piece instanceof Piece.Placeholder ? 0 : 1;
  }

  /** The text as it was written. */
  public String text() {
    return text;
  }

  /** Whether it is a place in a source file as rustc prints it. */
  public boolean isPlace() {
    return text.startsWith("--> ");
  }

  /** The bytes by which it is searched for. */
  public byte[] trigger() {
    return trigger;
  }

  /** The names of the placeholders, in their order. */
  public List<String> names() {
    return Arrays.stream(pieces())
        .filter(Piece.Placeholder.class::isInstance)
        .map(piece -> ((Piece.Placeholder) piece).name())
        .toList();
  }

  /** What the placeholders stand for in this line; empty where the line does not hold the text. */
  public Optional<Map<String, String>> match(byte[] line, int from, int content, int to) {
    int[] spans = find(line, from, from, content, to, -1);
    return spans == null ? Optional.empty() : Optional.of(captures(line, spans));
  }

  /**
   * Where each placeholder begins and ends in this line; null where the line does not hold the
   * text. In a line joined of parts, the text has to stand on both sides of the border.
   *
   * @param place where the trigger begins for the first time
   */
  int[] find(LogLine line, int place) {
    pieces();
    int begin = lead < 0 ? line.from() : Math.max(line.from(), place - lead);
    return find(line.bytes(), line.from(), begin, line.content(), line.to(), line.border());
  }

  private int[] find(byte[] line, int from, int begin, int content, int to, int border) {
    Piece[] read = pieces();
    int first = read[0] instanceof Piece.Placeholder ? 1 : 0;
    if (atStart) {
      return findAt(line, from, content, to, 0, border);
    }
    int at = begin;
    for (int starts = 0; starts < MOST_STARTS && at < to; starts++) {
      int start = nextStart(line, at, to, read[first]);
      if (start < 0) {
        return null;
      }
      int[] found = findAt(line, from, start, to, first, border);
      if (found != null) {
        return found;
      }
      at = start + 1;
    }
    return null;
  }

  private static int nextStart(byte[] line, int from, int to, Piece piece) {
    if (piece instanceof Piece.Literal literal) {
      return Bytes.indexOf(line, literal.bytes(), from, to);
    }
    for (int at = from; at < to; at++) {
      if (Fixed.end(piece, line, at, to) >= 0) {
        return at;
      }
    }
    return -1;
  }

  private int[] findAt(byte[] line, int from, int start, int to, int firstPiece, int border) {
    int[] spans = NO_SPANS;
    if (firstPiece == 1) {
      int begin = before(line, from, start, (Piece.Placeholder) pieces[0]);
      if (begin == start) {
        return null;
      }
      spans = with(spans, begin, start);
    }
    int at = start;
    int fixed = start;
    for (int i = firstPiece; i < pieces.length; i++) {
      if (pieces[i] instanceof Piece.Placeholder placeholder) {
        int end = endOf(placeholder, i + 1, line, at, to);
        if (end <= at) {
          return null;
        }
        spans = with(spans, at, end);
        at = end;
      } else {
        at = Fixed.end(pieces[i], line, at, to);
        if (at < 0) {
          return null;
        }
        fixed = at;
      }
    }
    boolean oneSided = border >= 0 && (start >= border || fixed <= border);
    return oneSided || atEnd && !isBlank(line, at, to) ? null : spans;
  }

  private static int[] with(int[] spans, int from, int to) {
    int[] more = Arrays.copyOf(spans, spans.length + 2);
    more[spans.length] = from;
    more[spans.length + 1] = to;
    return more;
  }

  private static boolean isBlank(byte[] line, int from, int to) {
    for (int at = from; at < to; at++) {
      if (line[at] != ' ' && line[at] != '\r') {
        return false;
      }
    }
    return true;
  }

  private static int before(byte[] line, int from, int start, Piece.Placeholder placeholder) {
    PlaceholderType type =
        placeholder.type() == PlaceholderType.TEXT ? PlaceholderType.WORD : placeholder.type();
    int at = start;
    while (at > from && start - at < LONGEST && type.takes(line[at - 1])) {
      at--;
    }
    return at;
  }

  private int endOf(Piece.Placeholder placeholder, int next, byte[] line, int from, int to) {
    int limit = Math.min(to, from + LONGEST);
    boolean last = next == pieces.length;
    for (int at = from; at < limit; at++) {
      if (!last && at > from && goesOn(next, line, at, to)) {
        return at;
      }
      if (!placeholder.type().takes(line[at])) {
        return last ? at : -1;
      }
    }
    return last || goesOn(next, line, limit, to) ? limit : -1;
  }

  private boolean goesOn(int piece, byte[] line, int from, int to) {
    int at = from;
    for (int i = piece; i < pieces.length && !(pieces[i] instanceof Piece.Placeholder); i++) {
      at = Fixed.end(pieces[i], line, at, to);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  /** What stands in these spans of the line, by the names of the placeholders. */
  Map<String, String> captures(byte[] line, int[] spans) {
    if (spans.length == 0) {
      return Map.of();
    }
    Map<String, String> captures = new LinkedHashMap<>();
    List<String> names = names();
    for (int i = 0; i < names.size(); i++) {
      int from = spans[2 * i];
      int to = spans[2 * i + 1];
      captures.put(names.get(i), new String(line, from, to - from, StandardCharsets.UTF_8).strip());
    }
    return captures;
  }

  @Override
  public String toString() {
    return text;
  }
}
