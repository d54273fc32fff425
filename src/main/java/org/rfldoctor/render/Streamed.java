package org.rfldoctor.render;

import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * What a running command prints, as it comes and as it can be shown: nothing in it reaches the
 * terminal as a command. A carriage return ends a line, as a line end does. Where the command
 * itself may have told the terminal not to begin lines at its left, as dpkg does, we do that.
 */
public final class Streamed {
  private static final int LONGEST_CHARACTER = 4;

  private final Look look;
  private final PrintWriter out;
  private final String end;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private ByteBuffer rest = ByteBuffer.allocate(0);
  private boolean returned;
  private boolean midLine;

  /**
   * @param attended whether it goes to a terminal that the command has, too
   */
  public Streamed(Look look, PrintWriter out, boolean attended) {
    this.look = look;
    this.out = out;
    this.end = attended ? "\r\n" : "\n";
  }

  /** Shows the next bytes; the beginning of a character waits for its end. */
  public void show(byte[] bytes, int count) {
    ByteBuffer all = ByteBuffer.allocate(rest.remaining() + count);
    all.put(rest).put(bytes, 0, count).flip();
    CharBuffer text = CharBuffer.allocate(all.remaining() + LONGEST_CHARACTER);
    decoder.decode(all, text, false);
    rest = all;
    show(text.flip().toString());
    out.flush();
  }

  /** Goes on with a new line, where a line was left open. */
  public void end() {
    if (midLine) {
      out.print(end);
      out.flush();
    }
    midLine = false;
  }

  private void show(String text) {
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '\n' || character == '\r') {
        part(text.substring(from, at));
        boolean pair = character == '\n' && returned;
        if (!pair) {
          out.print(end);
          midLine = false;
        }
        returned = character == '\r';
        from = at + 1;
      } else {
        returned = false;
      }
    }
    part(text.substring(from));
  }

  private void part(String text) {
    if (!text.isEmpty()) {
      out.print(look.text(text));
      midLine = true;
    }
  }
}
