package org.rfldoctor.catalog.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.rfldoctor.catalog.yaml.CatalogFile;
import org.rfldoctor.check.value.Sha256;

/** A hash of checks and tables, without cases. Equal hashes mean equal checks. */
public final class CatalogHash {
  private CatalogHash() {}

  public static String of(List<CatalogFile> trees) {
    return of("", trees);
  }

  /**
   * The hash of a catalog to which files are added.
   *
   * @param base the hash of that catalog
   */
  public static String of(String base, List<CatalogFile> trees) {
    MessageDigest digest = Sha256.start();
    digest.update(base.getBytes(StandardCharsets.UTF_8));
    for (CatalogFile tree : trees) {
      if (!tree.isCases()) {
        digest.update((tree.path() + "\0" + tree.text() + "\0").getBytes(StandardCharsets.UTF_8));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
