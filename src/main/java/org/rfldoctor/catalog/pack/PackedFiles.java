package org.rfldoctor.catalog.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The files of the packed catalog in the jar. */
public enum PackedFiles {
  /** The tables and the checks, in their order. */
  CATALOG,
  CASES,
  /** For each diagnosis of a check, the id of the check. */
  OWNERS,
  /** The signatures of failing logs, in the form of {@link PackedSignatures}. */
  SIGNATURES,
  /** The signature files without their signatures: messages and remedies. */
  CAUSES;

  /** The name of the file. */
  String file() {
    return name().toLowerCase(Locale.ROOT) + ".bin";
  }

  /** Reads the file. */
  public PackedCatalogReader.Unpacked read() {
    try (InputStream packed = PackedFiles.class.getResourceAsStream("/" + file())) {
      if (packed == null) {
        throw new IllegalStateException("built without " + file());
      }
      return PackedCatalogReader.unpack(packed.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
