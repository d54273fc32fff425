package org.rfldoctor.cohort.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.rfldoctor.check.value.Sha256;

/**
 * The program as participants get it.
 *
 * @param file a tar archive, compressed
 * @param digest its SHA-256, in hex
 * @param arch the architecture that its own Java runs on; empty where it needs the machine's
 */
record Handout(Path file, String digest, String arch) {
  private static final String ARCHIVE_OF_CLASSES = ".jsa";

  /**
   * Packs a program folder. Without a Java of its own, it goes without the archive of classes,
   * which fits one Java only and is most of its size.
   */
  static Handout of(Path program, Path folder) throws IOException {
    boolean java = Files.isDirectory(program.resolve("java"));
    Path file = folder.resolve(".program.tar.gz");
    MessageDigest digest = Sha256.start();
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest);
        OutputStream packed = new GZIPOutputStream(out)) {
      new TarWriter(packed)
          .folder(program, "rfl-doctor", java ? List.of() : List.of(ARCHIVE_OF_CLASSES));
    }
    String arch = java ? System.getProperty("os.arch").replace("amd64", "x86_64") : "";
    return new Handout(file, HexFormat.of().formatHex(digest.digest()), arch);
  }

  long megabytes() throws IOException {
    return Math.max(1, Math.round(Files.size(file) / 1e6));
  }
}
