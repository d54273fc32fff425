package org.rfldoctor.log.decode;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** UTF-16 as UTF-8; what is no character becomes U+FFFD. */
final class Utf16Stream extends InputStream {
  private final Reader reader;
  private final char[] chars = new char[8 << 10];
  private byte[] bytes = new byte[0];
  private int at;
  private char pending;

  Utf16Stream(InputStream stream, boolean bigEndian) throws IOException {
    this.reader =
        new InputStreamReader(
            stream, bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    while (at == bytes.length) {
      if (!fill()) {
        return -1;
      }
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, into, offset, count);
    at += count;
    return count;
  }

  private boolean fill() throws IOException {
    int offset = 0;
    if (pending != 0) {
      chars[offset++] = pending;
      pending = 0;
    }
    int read = reader.read(chars, offset, chars.length - offset);
    int count = offset + Math.max(read, 0);
    if (count == 0) {
      return false;
    }
    if (read >= 0 && Character.isHighSurrogate(chars[count - 1])) {
      pending = chars[--count];
    }
    int start = count > 0 && chars[0] == '\ufeff' ? 1 : 0;
    bytes = new String(chars, start, count - start).getBytes(StandardCharsets.UTF_8);
    at = 0;
    return true;
  }
}
