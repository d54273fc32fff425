package org.rfldoctor.profile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.rfldoctor.catalog.yaml.CatalogFile;
import org.rfldoctor.check.value.Sha256;

/** The hash by which a profile is trusted: over all that it says and could run. */
final class ProfileDigest {
  private ProfileDigest() {}

  /**
   * The digest.
   *
   * @param text of the profile
   * @param files the check files beside it; their cases do not count, since nobody runs them
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
