package org.rfldoctor.profile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.rfldoctor.catalog.yaml.CatalogFile;
import org.rfldoctor.check.value.Sha256;

/**
 * Computes the SHA-256 digest that identifies a trusted profile. It covers the profile and its
 * check files.
 */
final class ProfileDigest {
  private ProfileDigest() {}

  /**
   * The digest, in lower-case hexadecimal.
   *
   * @param text the text of the profile
   * @param files the files of the checks directory; case files do not count, since they are never
   *     run
   */
  static String of(String text, List<CatalogFile> files) {
    MessageDigest digest = Sha256.start();
    digest.update(bytes(text));
    files.stream()
        .filter(file -> !file.isCases())
        .forEach(file -> digest.update(bytes("\0" + file.path() + "\0" + file.text())));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
