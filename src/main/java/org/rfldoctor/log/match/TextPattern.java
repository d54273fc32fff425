package org.rfldoctor.log.match;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a signature, searched for within one line. A placeholder ends at the first place
 * where the text behind it goes on; nothing is tried twice, so a line costs at most its length
 * times {@value #MOST_STARTS}.
 */
public final class TextPattern {
  private static final int MOST_STARTS = 8;

  /** What one placeholder may stand for, in bytes. */
  private static final int LONGEST = 2 << 10;

  private final String text;
  private final List<Piece> pieces;
  private final boolean atStart;
  private final boolean atEnd;
  private final byte[] trigger;
  private final int weight;
  private final List<String> names;

  private TextPattern(String text, boolean atStart, boolean atEnd, List<Piece> pieces) {
    this.text = text;
    this.atStart = atStart;
    this.atEnd = atEnd;
    this.trigger = Trigger.of(text, pieces);
    this.pieces = pieces;
    this.names =
        pieces.stream()
            .filter(Piece.Placeholder.class::isInstance)
            .map(piece -> ((Piece.Placeholder) piece).name())
            .toList();
    this.weight = pieces.stream().mapToInt(TextPattern::weight).sum();
  }

  /**
   * Reads a text; {@code ^} in front of it says that a line begins with it, after its prefix,
   * {@code $} behind it that a line ends with it.
   *
   * @throws BadSignatureException where it cannot be read or searched for
   */
  public static TextPattern of(String text) {
    boolean atStart = text.startsWith("^");
    boolean atEnd = text.endsWith("$");
    String plain = text.substring(atStart ? 1 : 0, text.length() - (atEnd ? 1 : 0));
    return new TextPattern(text, atStart, atEnd, PieceReader.read(plain));
  }

  private static int weight(Piece piece) {
    return piece instanceof Piece.Literal literal
        ? literal.bytes().length
        : piece instanceof Piece.Placeholder ? 0 : 1;
  }

  /** How many bytes of the text are given: of two that match a line, the heavier one says more. */
  public int weight() {
    return weight;
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
  byte[] trigger() {
    return trigger;
  }

  /** The names of the placeholders, in their order. */
  public List<String> names() {
    return names;
  }

  /** What the placeholders stand for in this line; empty where the line does not hold the text. */
  public Optional<Map<String, String>> match(byte[] line, int from, int content, int to) {
    return match(line, from, content, to, -1);
  }

  /** The same, for a line joined of parts: the text has to stand on both sides of the border. */
  Optional<Map<String, String>> match(byte[] line, int from, int content, int to, int border) {
    int lead = pieces.get(0) instanceof Piece.Placeholder ? 1 : 0;
    if (atStart) {
      return matchAt(line, from, content, to, 0, border);
    }
    int at = from;
    for (int starts = 0; starts < MOST_STARTS && at < to; starts++) {
      int start = nextStart(line, at, to, pieces.get(lead));
      if (start < 0) {
        return Optional.empty();
      }
      Optional<Map<String, String>> found = matchAt(line, from, start, to, lead, border);
      if (found.isPresent()) {
        return found;
      }
      at = start + 1;
    }
    return Optional.empty();
  }

  private static int nextStart(byte[] line, int from, int to, Piece piece) {
    if (piece instanceof Piece.Literal literal) {
      return nextLiteral(line, from, to, literal.bytes());
    }
    for (int at = from; at < to; at++) {
      if (Fixed.end(piece, line, at, to) >= 0) {
        return at;
      }
    }
    return -1;
  }

  /** A loop of its own: in logs full of errors, half of the time went by here. */
  private static int nextLiteral(byte[] line, int from, int to, byte[] bytes) {
    byte first = bytes[0];
    for (int at = from, last = to - bytes.length; at <= last; at++) {
      if (line[at] == first
          && java.util.Arrays.equals(line, at, at + bytes.length, bytes, 0, bytes.length)) {
        return at;
      }
    }
    return -1;
  }

  private Optional<Map<String, String>> matchAt(
      byte[] line, int from, int start, int to, int firstPiece, int border) {
    List<int[]> spans = new ArrayList<>();
    if (firstPiece == 1) {
      int begin = before(line, from, start, (Piece.Placeholder) pieces.get(0));
      if (begin == start) {
        return Optional.empty();
      }
      spans.add(new int[] {begin, start});
    }
    int at = start;
    int fixed = start;
    for (int i = firstPiece; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Piece.Placeholder placeholder) {
        int end = endOf(placeholder, i + 1, line, at, to);
        if (end <= at) {
          return Optional.empty();
        }
        spans.add(new int[] {at, end});
        at = end;
      } else {
        at = Fixed.end(pieces.get(i), line, at, to);
        if (at < 0) {
          return Optional.empty();
        }
        fixed = at;
      }
    }
    if (atEnd && !isBlank(line, at, to)) {
      return Optional.empty();
    }
    boolean oneSided = border >= 0 && (start >= border || fixed <= border);
    return oneSided ? Optional.empty() : Optional.of(captures(line, spans));
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
    boolean last = next == pieces.size();
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
    for (int i = piece; i < pieces.size() && !(pieces.get(i) instanceof Piece.Placeholder); i++) {
      at = Fixed.end(pieces.get(i), line, at, to);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  private Map<String, String> captures(byte[] line, List<int[]> spans) {
    if (spans.isEmpty()) {
      return Map.of();
    }
    Map<String, String> captures = new LinkedHashMap<>();
    for (int i = 0; i < spans.size(); i++) {
      int[] span = spans.get(i);
      captures.put(
          names.get(i),
          new String(line, span[0], span[1] - span[0], StandardCharsets.UTF_8).strip());
    }
    return captures;
  }

  @Override
  public String toString() {
    return text;
  }
}
