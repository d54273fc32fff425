package org.rfldoctor.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.rfldoctor.render.terminal.ControlCharacterEscaper;

/** What holds for every reader of foreign text, whatever the text. */
final class Bounds {
  /** No text in UTF-8 begins with such a byte: the rest is repeated until it is long. */
  private static final int REPEATED_FROM = 0xF8;

  private static final int LONG = 200_000;

  /** In bytes, for a text of up to 200,000 characters. */
  private static final long MEMORY = 1L << 30;

  /** In nanoseconds of processor time; looked at while fuzzing only. */
  private static final long TIME = 8_000_000_000L;

  private static final boolean FUZZING = System.getenv("JAZZER_FUZZ") != null;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Bounds() {}

  /** Reads foreign text by a reader that ends, with bounded memory. */
  static void hold(Runnable reader) {
    long memory = THREADS.getCurrentThreadAllocatedBytes();
    long time = THREADS.getCurrentThreadCpuTime();
    reader.run();
    long used = THREADS.getCurrentThreadAllocatedBytes() - memory;
    if (used > MEMORY) {
      throw new AssertionError("took " + (used >> 20) + " MiB of memory");
    }
    long took = THREADS.getCurrentThreadCpuTime() - time;
    if (FUZZING && took > TIME) {
      throw new AssertionError("took " + took / 1_000_000 + " ms of processor time");
    }
  }

  /** The bytes as a file or a tool has them. */
  static byte[] bytes(byte[] input) {
    if (input.length < 2 || (input[0] & 0xFF) < REPEATED_FROM) {
      return input;
    }
    byte[] bytes = new byte[LONG / (input.length - 1) * (input.length - 1)];
    for (int at = 0; at < bytes.length; at++) {
      bytes[at] = input[1 + at % (input.length - 1)];
    }
    return bytes;
  }

  /** The bytes as text. */
  static String text(byte[] input) {
    return new String(bytes(input), StandardCharsets.UTF_8);
  }

  /** Nothing in it is obeyed or hidden by a terminal. */
  static void shown(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      boolean control = character < ' ' && character != '\n' && character != '\t';
      if (control || character == 0x7F || ControlCharacterEscaper.hides(character)) {
        int from = Math.max(0, at - 60);
        String around = text.substring(from, Math.min(text.length(), at + 60));
        throw new AssertionError(
            "shows U+" + Integer.toHexString(character) + " in " + around.replace("\u001b", "ESC"));
      }
    }
  }
}
