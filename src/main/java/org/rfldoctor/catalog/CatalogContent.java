package org.rfldoctor.catalog;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.catalog.read.CatalogReader;
import org.rfldoctor.check.Check;

/** What was read of a catalog. The parts of the bundled one are read at their first use. */
interface CatalogContent {
  /** The sha256 of the check files, in hex. */
  String hash();

  /** The reader, which has read the tables, the predefined facts and the roadmap. */
  CatalogReader reader();

  /** All checks by stage; a check follows those that it depends on. */
  List<Check> checks();

  /** The check that has this diagnosis. */
  default Optional<Check> owner(String diagnosis) {
    return checks().stream().filter(check -> check.diagnosis(diagnosis).isPresent()).findFirst();
  }

  /** The content of a catalog that was read and validated as a whole. */
  record Whole(String hash, CatalogReader reader, List<Check> checks) implements CatalogContent {}
}
