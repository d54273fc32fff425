package org.rfldoctor.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.catalog.signatures.SignatureFile;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.log.LogFragment;
import org.rfldoctor.log.Signature;

/** The signatures of failing logs and the causes that only a log shows. */
public final class SignatureCatalog {
  private final List<SignatureFile> files;
  private final Map<String, Diagnosis> causes = new HashMap<>();
  private final Map<String, String> messages = new HashMap<>();

  SignatureCatalog(List<SignatureFile> files) {
    this.files = files;
    for (SignatureFile file : files) {
      file.cause().ifPresent(cause -> causes.put(cause.id(), cause));
      messages.putAll(file.messages());
    }
  }

  public List<Signature> signatures() {
    return files.stream().flatMap(file -> file.signatures().stream()).toList();
  }

  /** The log fragments of the signatures; empty in the bundled catalog. */
  public List<LogFragment> fragments() {
    return files.stream().flatMap(file -> file.fragments().stream()).toList();
  }

  /** A diagnosis that no check has. */
  public Optional<Diagnosis> cause(String diagnosis) {
    return Optional.ofNullable(causes.get(diagnosis));
  }

  /**
   * The message of a check's diagnosis for logs, if the check's own message needs facts of the
   * machine.
   */
  public Optional<String> message(String diagnosis) {
    return Optional.ofNullable(messages.get(diagnosis));
  }
}
