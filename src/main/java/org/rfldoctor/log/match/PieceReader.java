package org.rfldoctor.log.match;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the text of a signature: {@code <name>}, {@code <name:type>}, and {@code <<} for one <. */
final class PieceReader {
  private static final String QUOTES = "'`\"‘’";

  private final String text;
  private final List<Piece> pieces = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final ByteArrayOutputStream literal = new ByteArrayOutputStream();

  private PieceReader(String text) {
    this.text = text;
  }

  static List<Piece> read(String text) {
    PieceReader reader = new PieceReader(text);
    reader.read();
    return List.copyOf(reader.pieces);
  }

  private void read() {
    for (int at = 0; at < text.length(); ) {
      char next = text.charAt(at);
      if (next == '<' && text.startsWith("<<", at)) {
        literal.write('<');
        at += 2;
      } else if (next == '<') {
        at = placeholder(at + 1);
      } else if (QUOTES.indexOf(next) >= 0) {
        add(new Piece.Quote());
        at++;
      } else if (next == ' ') {
        while (at < text.length() && text.charAt(at) == ' ') {
          at++;
        }
        add(new Piece.Blank());
      } else {
        byte[] one =
            text.substring(at, text.offsetByCodePoints(at, 1)).getBytes(StandardCharsets.UTF_8);
        literal.writeBytes(one);
        at = text.offsetByCodePoints(at, 1);
      }
    }
    endLiteral();
    if (pieces.stream().noneMatch(Piece.Literal.class::isInstance)) {
      throw new BadSignatureException("needs some text besides its placeholders: " + text);
    }
  }

  private int placeholder(int start) {
    int end = text.indexOf('>', start);
    if (end < 0) {
      throw new BadSignatureException("< without > (write << for a plain <): " + text);
    }
    String[] parts = text.substring(start, end).split(":", 2);
    PlaceholderType type =
        parts.length == 1
            ? PlaceholderType.TEXT
            : PlaceholderType.of(parts[1])
                .orElseThrow(() -> new BadSignatureException("no such type: " + parts[1]));
    if (!parts[0].matches("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)?")) {
      throw new BadSignatureException("not a name: <" + parts[0] + ">");
    }
    if (!names.add(parts[0])) {
      throw new BadSignatureException("<" + parts[0] + "> stands twice in: " + text);
    }
    endLiteral();
    if (!pieces.isEmpty() && pieces.get(pieces.size() - 1) instanceof Piece.Placeholder) {
      throw new BadSignatureException("two placeholders with nothing between them: " + text);
    }
    pieces.add(new Piece.Placeholder(parts[0], type));
    return end + 1;
  }

  private void add(Piece piece) {
    endLiteral();
    pieces.add(piece);
  }

  private void endLiteral() {
    if (literal.size() > 0) {
      pieces.add(new Piece.Literal(literal.toByteArray()));
      literal.reset();
    }
  }
}
