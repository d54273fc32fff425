package org.rfldoctor.catalog.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.catalog.format.CheckFormat;
import org.rfldoctor.catalog.yaml.IdRule;
import org.rfldoctor.catalog.yaml.LazyList;
import org.rfldoctor.catalog.yaml.MappingReader;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ScalarReader;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.TextVariants;
import org.rfldoctor.check.expression.Condition;

/** Reads a diagnosis. */
public final class DiagnosisReader {
  static final List<String> KEYS = CheckFormat.DIAGNOSIS.names();
  static final List<String> OUTCOMES = List.of("fail", "warn", "unknown");

  private final ReadListener ledger;
  private final ScalarReader scalars;
  private final ExpressionReader phrases;
  private final TextVariantsReader texts;
  private final Map<String, Remedy> namedRemedies;

  DiagnosisReader(Map<String, Remedy> namedRemedies, ReadListener ledger) {
    this.namedRemedies = namedRemedies;
    this.ledger = ledger;
    this.scalars = new ScalarReader(ledger);
    this.phrases = new ExpressionReader(ledger);
    this.texts = new TextVariantsReader(ledger);
  }

  /** A cause that only logs show. It has no condition, because its signatures are the evidence. */
  public static Diagnosis ofALog(
      String id,
      String message,
      YamlNode remedies,
      Map<String, Remedy> shared,
      ReadListener ledger) {
    DiagnosisReader reader = new DiagnosisReader(shared, ledger);
    return new Diagnosis(
        id,
        Condition.ALWAYS,
        Diagnosis.Severity.FAIL,
        TextVariants.of(message),
        Optional.empty(),
        List.of(),
        false,
        LazyList.later(ledger, () -> reader.remedies(remedies)));
  }

  Diagnosis read(YamlNode node, boolean last) {
    MappingReader entries = MappingReader.of(node, KEYS, ledger);
    if (!last && !entries.has("when")) {
      ledger.problem(node, "'when' is missing: without it the diagnosis stands last");
    }
    return new Diagnosis(
        id(entries.required("id")),
        phrases.condition(entries.optional("when"), ReadListener.NameKind.FACT),
        claim(entries.optional("outcome")),
        texts.message(entries.required("message")),
        texts.optionalColumn(entries.optional("observed")),
        phrases.names(entries.optional("caused-by"), ReadListener.NameKind.CAUSE),
        scalars.flag(entries.optional("next-step")),
        LazyList.later(ledger, () -> remedies(entries.optional("remedies"))));
  }

  private Diagnosis.Severity claim(YamlNode node) {
    int place = OUTCOMES.indexOf(scalars.word(node, OUTCOMES));
    return Diagnosis.Severity.values()[Math.max(0, place)];
  }

  private String id(YamlNode node) {
    String id = scalars.text(node);
    IdRule.check(node, id, ledger);
    ledger.declares(ReadListener.NameKind.DIAGNOSIS, id, node);
    return id;
  }

  private List<Remedy> remedies(YamlNode node) {
    List<Remedy> remedies = new ArrayList<>();
    RemedyReader reader = new RemedyReader(namedRemedies, ledger);
    for (YamlNode item : scalars.items(node)) {
      remedies.add(reader.read(item));
    }
    return remedies;
  }
}
