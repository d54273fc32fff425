package org.rfldoctor.cohort.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * The secrets of a served cohort: one for all participants, one for the host. They are kept in a
 * file, so that links still work after a restart.
 */
record Tokens(String room, String host) {
  private static final String FILE = ".tokens";
  private static final int BYTES = 12;

  /** Those of a folder; new ones where it has none. */
  static Tokens of(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (Files.exists(file)) {
      List<String> lines = Files.readAllLines(file);
      if (lines.size() >= 2 && lines.get(0).length() >= BYTES && lines.get(1).length() >= BYTES) {
        return new Tokens(lines.get(0), lines.get(1));
      }
    }
    Tokens tokens = new Tokens(random(), random());
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(
        file, tokens.room + "\n" + tokens.host + "\n", StandardOpenOption.TRUNCATE_EXISTING);
    return tokens;
  }

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  boolean isRoom(String given) {
    return same(room, given);
  }

  boolean isHost(String given) {
    return same(host, given);
  }

  /** In a time that does not depend on where they differ. */
  private static boolean same(String token, String given) {
    return MessageDigest.isEqual(
        token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
