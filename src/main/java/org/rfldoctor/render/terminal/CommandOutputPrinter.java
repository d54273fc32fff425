package org.rfldoctor.render.terminal;

import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Prints the output of a running command at once. Control characters are escaped. After a carriage
 * return, new text replaces the line: on a terminal immediately, elsewhere only the last text is
 * printed. On a terminal, lines end in CR LF, since a command such as dpkg may turn off the
 * conversion of LF.
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
   * @param terminal the destination; on a terminal, incomplete lines are shown
   */
  public CommandOutputPrinter(RenderSettings look, PrintWriter out, Terminal terminal) {
    this.look = look;
    this.out = out;
    this.terminal = terminal.interactive();
    this.movesCursor = terminal.movesCursor();
  }

  /** Prints the next bytes. An incomplete character is kept until its other bytes arrive. */
  public void show(byte[] bytes, int count) {
    ByteBuffer all = ByteBuffer.allocate(rest.remaining() + count);
    all.put(rest).put(bytes, 0, count).flip();
    CharBuffer text = CharBuffer.allocate(all.remaining() + LONGEST_CHARACTER);
    decoder.decode(all, text, false);
    rest = all;
    show(text.flip().toString());
    out.flush();
  }

  /** Ends an incomplete line. */
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

  /** Clears the line for its replacement. A line that cannot be overwritten is ended instead. */
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
