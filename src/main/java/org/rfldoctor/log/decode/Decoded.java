package org.rfldoctor.log.decode;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A log as UTF-8, unpacked, and the names of what was done to get it. */
public record Decoded(InputStream stream, List<String> names) {
  private static final int HEAD = 64;

  public static Decoded open(InputStream source) throws IOException {
    List<String> names = new ArrayList<>();
    InputStream stream = head(source);
    if (startsWith(stream, 0x1f, 0x8b)) {
      names.add("gzip");
      stream = head(new GZIPInputStream(stream, 1 << 16));
    }
    packedOtherwise(stream);
    if (startsWith(stream, 0xef, 0xbb, 0xbf)) {
      stream.skipNBytes(3);
    } else if (startsWith(stream, 0xff, 0xfe) || hasNuls(stream, 1)) {
      names.add("utf-16le");
      stream = new Utf16Stream(stream, false);
    } else if (startsWith(stream, 0xfe, 0xff) || hasNuls(stream, 0)) {
      names.add("utf-16be");
      stream = new Utf16Stream(stream, true);
    }
    return new Decoded(stream, names);
  }

  private static void packedOtherwise(InputStream stream) throws IOException {
    if (startsWith(stream, 0xfd, '7', 'z', 'X', 'Z', 0)) {
      throw new PackedLogException("xz", "xz -dc");
    }
    if (startsWith(stream, 0x28, 0xb5, 0x2f, 0xfd)) {
      throw new PackedLogException("zstd", "zstd -dc");
    }
    if (startsWith(stream, 'P', 'K', 3, 4)) {
      throw new PackedLogException("zip", "unzip -p");
    }
    if (startsWith(stream, 'B', 'Z', 'h')) {
      throw new PackedLogException("bzip2", "bzip2 -dc");
    }
  }

  private static InputStream head(InputStream stream) {
    return new BufferedInputStream(stream, 1 << 16);
  }

  private static byte[] peek(InputStream stream, int count) throws IOException {
    stream.mark(HEAD);
    byte[] head = stream.readNBytes(count);
    stream.reset();
    return head;
  }

  private static boolean startsWith(InputStream stream, int... bytes) throws IOException {
    byte[] head = peek(stream, bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (i >= head.length || (head[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether every second byte is zero, as in UTF-16 without a mark. */
  private static boolean hasNuls(InputStream stream, int offset) throws IOException {
    byte[] head = peek(stream, HEAD);
    int zeros = 0;
    for (int i = offset; i < head.length; i += 2) {
      zeros += head[i] == 0 && head[i ^ 1] != 0 ? 1 : 0;
    }
    return head.length >= 8 && zeros * 10 >= head.length * 4;
  }
}
