package org.rfldoctor.catalog.validate;

import java.util.List;
import org.rfldoctor.catalog.read.CatalogReader;
import org.rfldoctor.catalog.signatures.SignatureFile;
import org.rfldoctor.catalog.signatures.SignatureFileReader;
import org.rfldoctor.catalog.yaml.CatalogFile;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ValidationResults;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.log.Signature;

/** Requires that signatures are beside the check that has their diagnosis. */
final class SignatureRule {
  private final ValidationResults findings;

  SignatureRule(ValidationResults findings) {
    this.findings = findings;
  }

  void hold(CatalogReader reader) {
    for (CatalogFile file : reader.signatures()) {
      SignatureFile read = new SignatureFileReader(reader.remedies(), findings.of(file)).read(file);
      if (!file.isIn(CatalogFile.LOG)) {
        beside(file, read, reader);
      }
    }
  }

  private void beside(CatalogFile file, SignatureFile read, CatalogReader reader) {
    CatalogFile source = reader.sources().get(file.id());
    if (source == null || !source.path().replace(".yaml", ".log.yaml").equals(file.path())) {
      if (!findings.isUnreadable(file.id())) {
        findings.problem(file, "there is no check of this name beside it");
      }
      return;
    }
    Check check =
        reader.checks().stream().filter(it -> it.id().equals(file.id())).findFirst().orElseThrow();
    for (Signature signature : read.signatures()) {
      signature
          .diagnosis()
          .filter(id -> check.diagnosis(id).isEmpty() && isKnown(id))
          .ifPresent(
              id ->
                  findings.problem(
                      file,
                      "signature '"
                          + signature.id()
                          + "' names '"
                          + id
                          + "', which is no diagnosis of this check"));
    }
    needed(file, read, check, read.signatures());
  }

  /** Undeclared diagnoses are reported at their references. */
  private boolean isKnown(String diagnosis) {
    return findings.declared(ReadListener.NameKind.DIAGNOSIS).containsKey(diagnosis);
  }

  private static boolean needsMachine(Diagnosis diagnosis) {
    return diagnosis.says().variants().stream().anyMatch(it -> it.text().contains("{"));
  }

  /** Requires a message for logs if the check's message needs facts of the machine. */
  private void needed(
      CatalogFile file, SignatureFile read, Check check, List<Signature> signatures) {
    signatures.stream()
        .flatMap(signature -> signature.diagnosis().stream())
        .distinct()
        .filter(id -> !read.messages().containsKey(id))
        .filter(id -> check.diagnosis(id).filter(SignatureRule::needsMachine).isPresent())
        .forEach(
            id ->
                findings.problem(
                    file, "'messages' has no '" + id + "': the check's message needs the machine"));
  }
}
