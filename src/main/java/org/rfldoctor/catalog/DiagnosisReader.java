package org.rfldoctor.catalog;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.Remedy;

/** Reads a diagnosis. */
final class DiagnosisReader {
  static final List<String> KEYS =
      List.of("id", "when", "outcome", "message", "observed", "caused-by", "next-step", "remedies");
  static final List<String> OUTCOMES = List.of("fail", "warn", "unknown");

  private final Ledger ledger;
  private final Scalars scalars;
  private final Phrases phrases;

  DiagnosisReader(Ledger ledger) {
    this.ledger = ledger;
    this.scalars = new Scalars(ledger);
    this.phrases = new Phrases(ledger);
  }

  Diagnosis read(Node node, boolean last) {
    Entries entries = Entries.of(node, KEYS, ledger);
    if (!last && !entries.has("when")) {
      ledger.problem(node, "'when' is missing: without it the diagnosis stands last");
    }
    return new Diagnosis(
        id(entries.required("id")),
        phrases.condition(entries.optional("when"), Ledger.Kind.FACT),
        claim(entries.optional("outcome")),
        phrases.template(entries.required("message"), Ledger.Kind.FACT),
        phrases.optionalTemplate(entries.optional("observed"), Ledger.Kind.FACT),
        phrases.names(entries.optional("caused-by"), Ledger.Kind.DIAGNOSIS),
        scalars.flag(entries.optional("next-step")),
        Unread.later(ledger, () -> remedies(entries.optional("remedies"))));
  }

  private Diagnosis.Claim claim(Node node) {
    int place = OUTCOMES.indexOf(scalars.word(node, OUTCOMES));
    return Diagnosis.Claim.values()[Math.max(0, place)];
  }

  private String id(Node node) {
    String id = scalars.text(node);
    Ids.check(node, id, ledger);
    ledger.declares(Ledger.Kind.DIAGNOSIS, id, node);
    return id;
  }

  private List<Remedy> remedies(Node node) {
    List<Remedy> remedies = new ArrayList<>();
    RemedyReader reader = new RemedyReader(ledger);
    for (Node item : scalars.items(node)) {
      remedies.add(reader.read(item));
    }
    return remedies;
  }
}
