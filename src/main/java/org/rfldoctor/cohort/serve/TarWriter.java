package org.rfldoctor.cohort.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes a folder as a tar archive of the format ustar (POSIX.1-1988). */
final class TarWriter {
  private static final int BLOCK = 512;
  private static final int NAME = 100;

  private final OutputStream out;

  TarWriter(OutputStream out) {
    this.out = out;
  }

  /**
   * Writes all regular files of a folder.
   *
   * @param name the name of the folder in the archive
   * @param left the endings of files that are left out
   */
  void folder(Path folder, String name, List<String> left) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (left.stream().noneMatch(ending -> file.toString().endsWith(ending))) {
          file(file, name + "/" + folder.relativize(file));
        }
      }
    }
    out.write(new byte[2 * BLOCK]);
  }

  private void file(Path file, String name) throws IOException {
    long size = Files.size(file);
    byte[] header = new byte[BLOCK];
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    int split = bytes.length <= NAME ? -1 : name.lastIndexOf('/', name.length() - 2);
    put(header, 0, split < 0 ? name : name.substring(split + 1));
    put(header, 345, split < 0 ? "" : name.substring(0, split));
    put(header, 100, Files.isExecutable(file) ? "0000755" : "0000644");
    put(header, 108, "0000000");
    put(header, 116, "0000000");
    put(header, 124, String.format(Locale.ROOT, "%011o", size));
    put(header, 136, "00000000000");
    put(header, 148, "        ");
    header[156] = '0';
    put(header, 257, "ustar");
    put(header, 263, "00");
    int sum = 0;
    for (byte one : header) {
      sum += one & 0xFF;
    }
    put(header, 148, String.format(Locale.ROOT, "%06o", sum));
    header[154] = 0;
    header[155] = ' ';
    out.write(header);
    Files.copy(file, out);
    out.write(new byte[(int) ((BLOCK - size % BLOCK) % BLOCK)]);
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }
}
