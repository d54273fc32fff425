package org.rfldoctor.catalog.signatures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rfldoctor.catalog.read.DiagnosisReader;
import org.rfldoctor.catalog.yaml.CatalogFile;
import org.rfldoctor.catalog.yaml.IdRule;
import org.rfldoctor.catalog.yaml.MappingEntry;
import org.rfldoctor.catalog.yaml.MappingReader;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ReadListener.NameKind;
import org.rfldoctor.catalog.yaml.ScalarReader;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.expression.Template;
import org.rfldoctor.log.LogFragment;
import org.rfldoctor.log.Signature;
import org.rfldoctor.log.match.TextPattern;

/** Reads a {@code .log.yaml} file: beside a check, or below {@code log/} with its own cause. */
public final class SignatureFileReader {
  static final List<String> BESIDE_A_CHECK = List.of("messages", "signatures");
  static final List<String> OF_ITS_OWN = List.of("message", "remedies", "signatures");

  private final Map<String, Remedy> remedies;
  private final ReadListener ledger;
  private final ScalarReader scalars;

  /**
   * @param remedies the shared remedies, by name
   */
  public SignatureFileReader(Map<String, Remedy> remedies, ReadListener ledger) {
    this.remedies = remedies;
    this.ledger = ledger;
    this.scalars = new ScalarReader(ledger);
  }

  public SignatureFile read(CatalogFile file) {
    MappingReader entries = entries(file);
    Optional<String> cause = cause(file, entries);
    List<Signature> signatures = new ArrayList<>();
    List<LogFragment> fragments = new ArrayList<>();
    SignatureReader reader = new SignatureReader(ledger);
    for (YamlNode node : scalars.items(entries.required("signatures"))) {
      Signature signature = reader.read(node, cause);
      signatures.add(signature);
      reader.fragment(node, signature.id()).ifPresent(fragments::add);
    }
    Set<String> known = ledger.listens() ? placeholders(signatures) : Set.of();
    return new SignatureFile(
        cause.map(id -> cause(id, file, entries, known)),
        messages(entries.optional("messages"), known),
        signatures,
        fragments);
  }

  /** Reads a packed file, which has messages and remedies and no signatures. */
  public SignatureFile cause(CatalogFile file) {
    MappingReader entries = entries(file);
    return new SignatureFile(
        cause(file, entries).map(id -> cause(id, file, entries, Set.of())),
        messages(entries.optional("messages"), Set.of()),
        List.of(),
        List.of());
  }

  private MappingReader entries(CatalogFile file) {
    boolean own = file.isIn(CatalogFile.LOG);
    return MappingReader.of(file.root(), own ? OF_ITS_OWN : BESIDE_A_CHECK, ledger);
  }

  private static Optional<String> cause(CatalogFile file, MappingReader entries) {
    boolean own = file.isIn(CatalogFile.LOG) && entries.has("message");
    return own ? Optional.of(file.id()) : Optional.empty();
  }

  private Diagnosis cause(String id, CatalogFile file, MappingReader entries, Set<String> known) {
    YamlNode message = entries.optional("message");
    IdRule.check(message, file.id(), ledger);
    ledger.declares(NameKind.DIAGNOSIS, file.id(), message);
    return DiagnosisReader.ofALog(
        id, message(message, known), entries.optional("remedies"), remedies, ledger);
  }

  private Map<String, String> messages(YamlNode node, Set<String> known) {
    Map<String, String> messages = new LinkedHashMap<>();
    for (MappingEntry entry : MappingEntry.all(node, ledger)) {
      ledger.names(NameKind.DIAGNOSIS, entry.name(), entry.key(), -1);
      messages.put(entry.name(), message(entry.value(), known));
    }
    return messages;
  }

  private String message(YamlNode node, Set<String> known) {
    String text = scalars.text(node);
    if (ledger.listens()) {
      Template template = new Template(text);
      template
          .stray()
          .ifPresent(at -> ledger.problem(node, at, "this brace begins no {name}; write '{{'"));
      template.names().stream()
          .filter(name -> !known.contains(name))
          .forEach(name -> ledger.problem(node, "no text of this file has a <" + name + ">"));
    }
    return text;
  }

  /** The placeholders that all signatures of the file have. */
  private static Set<String> placeholders(List<Signature> signatures) {
    Set<String> names = new LinkedHashSet<>();
    for (Signature signature : signatures) {
      Stream.concat(
              signature.texts().stream(),
              signature.then().stream().flatMap(then -> then.texts().stream()))
          .map(TextPattern::names)
          .forEach(names::addAll);
      names.addAll(signature.given().keySet());
    }
    return names;
  }
}
