package org.rfldoctor.log.read;

import java.nio.charset.StandardCharsets;

/** Bytes that a mail writes as {@code =3D}. */
final class QuotedPrintable {
  private static final byte[] HEADER =
      "Content-Transfer-Encoding: quoted-printable".getBytes(StandardCharsets.UTF_8);

  /** The header stands near the start of a mail, in bytes. */
  private static final int NEAR = 64 << 10;

  private QuotedPrintable() {}

  /** Whether a header in the region says that what follows is written so. */
  static boolean begins(byte[] bytes, int from, int to) {
    int limit = Math.min(to, from + NEAR) - HEADER.length;
    for (int at = Bytes.indexOf(bytes, (byte) 'C', from, limit);
        at >= 0;
        at = Bytes.indexOf(bytes, (byte) 'C', at + 1, limit)) {
      if (java.util.Arrays.equals(bytes, at, at + HEADER.length, HEADER, 0, HEADER.length)) {
        return true;
      }
    }
    return false;
  }

  /** Writes the line without the escapes; a {@code =} at its end stays, as the line goes on. */
  static int decode(byte[] bytes, int from, int to, byte[] text) {
    int length = 0;
    for (int at = from; at < to; at++) {
      int high = at + 2 < to && bytes[at] == '=' ? Character.digit(bytes[at + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(bytes[at + 2], 16) : -1;
      if (low >= 0) {
        text[length++] = (byte) (high << 4 | low);
        at += 2;
      } else {
        text[length++] = bytes[at];
      }
    }
    return length;
  }
}
