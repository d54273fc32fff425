package org.rfldoctor.render.terminal;

import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * What a running command prints, as it comes and as it can be shown: nothing in it reaches the
 * terminal as a command. After a lone carriage return the next text takes the place of the line: on
 * a terminal as it comes, elsewhere only the last is kept. Where the command itself may have told
 * the terminal not to begin lines at its left, as dpkg does, we do that.
 */
public final class CommandOutputPrinter {
  private static final int LONGEST_CHARACTER = 4;

  private final RenderSettings look;
  private final PrintWriter out;
  private final boolean terminal;
  private final boolean movesCursor;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private ByteBuffer rest = ByteBuffer.allocate(0);
  private final StringBuilder line = new StringBuilder();
  private boolean returned;

  /**
   * @param terminal where it goes; if it is one, lines are seen before they end
   */
  public CommandOutputPrinter(RenderSettings look, PrintWriter out, Terminal terminal) {
    this.look = look;
    this.out = out;
    this.terminal = terminal.interactive();
    this.movesCursor = terminal.movesCursor();
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
    if (!line.isEmpty()) {
      endLine();
      out.flush();
    }
    returned = false;
  }

  private void show(String text) {
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '\n' || character == '\r') {
        part(text.substring(from, at));
        from = at + 1;
        returned = character == '\r';
        if (!returned) {
          endLine();
        }
      }
    }
    part(text.substring(from));
  }

  private void part(String text) {
    if (text.isEmpty()) {
      return;
    }
    if (returned) {
      takeBack();
    }
    returned = false;
    String shown = look.text(text);
    line.append(shown);
    if (terminal) {
      out.print(shown);
    }
  }

  /** Clears the line for what takes its place; one that cannot be written over is left. */
  private void takeBack() {
    int width = DisplayWidth.of(line.toString());
    if (!terminal) {
      line.setLength(0);
    } else if (movesCursor && width < look.columns()) {
      out.print("\r" + " ".repeat(width) + "\r");
      line.setLength(0);
    } else {
      endLine();
    }
  }

  private void endLine() {
    out.print(terminal ? "\r\n" : line + "\n");
    line.setLength(0);
  }
}
