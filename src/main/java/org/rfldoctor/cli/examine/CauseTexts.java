package org.rfldoctor.cli.examine;

import java.util.Map;
import java.util.Optional;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.catalog.SignatureCatalog;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.expression.Template;
import org.rfldoctor.check.value.FactLookup;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.log.Cause;

/** Finds the texts of the catalog about causes in a log. */
public record CauseTexts(Catalog catalog, SignatureCatalog signatures) {
  public static CauseTexts of(Catalog catalog) {
    return new CauseTexts(catalog, catalog.signatures());
  }

  /** The check that has this diagnosis. */
  public Optional<Check> owner(String diagnosis) {
    return catalog.owner(diagnosis);
  }

  /** The diagnosis of a cause, from its check or from the signature file that defines it. */
  public Optional<Diagnosis> diagnosis(String id) {
    return owner(id).flatMap(check -> check.diagnosis(id)).or(() -> signatures.cause(id));
  }

  /** A sentence about the cause, filled with the facts of the log. */
  public String says(Cause cause) {
    String id = cause.signature().diagnosis().orElseThrow();
    Map<String, String> facts = cause.facts();
    FactLookup told = name -> Optional.ofNullable(facts.get(name)).map(Value.Text::new);
    String text =
        signatures.message(id).or(() -> diagnosis(id).map(it -> it.says().choose(told))).orElse(id);
    return new Template(text).fillKnown(told);
  }
}
