package org.rfldoctor.probe.process;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The loader that a dynamically linked program names (PT_INTERP), such as ld-linux. */
final class ProgramLoader {
  private static final int INTERPRETER = 3;

  private ProgramLoader() {}

  /** The path, where the first bytes of a program reach it; empty for a static one. */
  static Optional<String> in(ExecutableHeader head) {
    byte[] bytes = head.bytes();
    boolean wide = bytes.length > 4 && bytes[4] == 2;
    if (!head.isElf() || bytes.length < (wide ? 64 : 52)) {
      return Optional.empty();
    }
    ByteBuffer header =
        ByteBuffer.wrap(bytes)
            .order(bytes[5] == 2 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    long place = wide ? header.getLong(32) : header.getInt(28);
    int size = header.getShort(wide ? 54 : 42) & 0xffff;
    int count = header.getShort(wide ? 56 : 44) & 0xffff;
    for (int entry = 0; entry < count; entry++) {
      long at = place + (long) entry * size;
      if (at < 0 || at + (wide ? 40 : 20) > bytes.length) {
        return Optional.empty();
      }
      if (header.getInt((int) at) == INTERPRETER) {
        return text(header, (int) at, wide);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(ByteBuffer header, int entry, boolean wide) {
    long from = wide ? header.getLong(entry + 8) : header.getInt(entry + 4);
    long length = wide ? header.getLong(entry + 32) : header.getInt(entry + 16);
    if (from < 0 || length < 1 || from + length > header.capacity()) {
      return Optional.empty();
    }
    return Optional.of(
        new String(header.array(), (int) from, (int) length - 1, StandardCharsets.UTF_8));
  }
}
