package org.rfldoctor.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rfldoctor.catalog.pack.PackedFiles;
import org.rfldoctor.catalog.pack.PackedSignatures;
import org.rfldoctor.catalog.signatures.SignatureFile;
import org.rfldoctor.catalog.signatures.SignatureFileReader;
import org.rfldoctor.catalog.yaml.CatalogFile;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.log.LogFragment;
import org.rfldoctor.log.Signature;

/** The signatures of failing logs and the causes that only a log shows. */
public final class SignatureCatalog {
  private final List<Signature> signatures;
  private final Supplier<List<SignatureFile>> files;
  private final Map<String, Diagnosis> causes = new HashMap<>();
  private final Map<String, String> messages = new HashMap<>();
  private List<SignatureFile> read;

  /**
   * @param files the files that define the causes; read at their first use
   */
  private SignatureCatalog(List<Signature> signatures, Supplier<List<SignatureFile>> files) {
    this.signatures = List.copyOf(signatures);
    this.files = files;
  }

  /**
   * The bundled signatures. Their messages and remedies are read when a cause needs them.
   *
   * @param remedies the shared remedies, by name
   */
  static SignatureCatalog bundled(Supplier<Map<String, Remedy>> remedies) {
    return new SignatureCatalog(
        PackedSignatures.unpack(PackedFiles.SIGNATURES.read().trees().get(0)),
        () -> {
          SignatureFileReader reader = new SignatureFileReader(remedies.get(), ReadListener.SILENT);
          return PackedFiles.CAUSES.read().trees().stream().map(reader::cause).toList();
        });
  }

  /** The signatures of files that were validated. */
  static SignatureCatalog of(List<CatalogFile> files, Map<String, Remedy> remedies) {
    SignatureFileReader reader = new SignatureFileReader(remedies, ReadListener.SILENT);
    List<SignatureFile> read = files.stream().map(reader::read).toList();
    return new SignatureCatalog(
        read.stream().flatMap(file -> file.signatures().stream()).toList(), () -> read);
  }

  /** These signatures and those. */
  SignatureCatalog and(SignatureCatalog those) {
    List<Signature> both = new ArrayList<>(signatures);
    both.addAll(those.signatures);
    return new SignatureCatalog(
        both,
        () -> {
          List<SignatureFile> all = new ArrayList<>(files.get());
          all.addAll(those.files.get());
          return all;
        });
  }

  public List<Signature> signatures() {
    return signatures;
  }

  private synchronized List<SignatureFile> files() {
    if (read == null) {
      read = files.get();
      for (SignatureFile file : read) {
        file.cause().ifPresent(cause -> causes.put(cause.id(), cause));
        messages.putAll(file.messages());
      }
    }
    return read;
  }

  /** The log fragments of the signatures; empty in the bundled catalog. */
  public List<LogFragment> fragments() {
    return files().stream().flatMap(file -> file.fragments().stream()).toList();
  }

  /** A diagnosis that no check has. */
  public Optional<Diagnosis> cause(String diagnosis) {
    files();
    return Optional.ofNullable(causes.get(diagnosis));
  }

  /**
   * The message of a check's diagnosis for logs, if the check's own message needs facts of the
   * machine.
   */
  public Optional<String> message(String diagnosis) {
    files();
    return Optional.ofNullable(messages.get(diagnosis));
  }
}
