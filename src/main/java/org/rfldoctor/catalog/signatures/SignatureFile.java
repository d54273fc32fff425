package org.rfldoctor.catalog.signatures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.log.LogFragment;
import org.rfldoctor.log.Signature;

/**
 * The content of a {@code .log.yaml} file.
 *
 * @param cause the diagnosis that it defines; empty where a check has it
 * @param messages the messages of a check's diagnoses for logs, by id
 */
public record SignatureFile(
    Optional<Diagnosis> cause,
    Map<String, String> messages,
    List<Signature> signatures,
    List<LogFragment> fragments) {
  public SignatureFile {
    messages = Map.copyOf(messages);
    signatures = List.copyOf(signatures);
    fragments = List.copyOf(fragments);
  }
}
