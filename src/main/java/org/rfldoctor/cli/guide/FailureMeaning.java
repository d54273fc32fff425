package org.rfldoctor.cli.guide;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.cli.examine.CauseTexts;
import org.rfldoctor.log.Cause;
import org.rfldoctor.log.judge.LogJudge;

/** Finds the cause of a failed command in its output. */
record FailureMeaning(Catalog catalog) {
  /**
   * @param says a sentence that names the cause
   * @param advice a sentence that says how to fix it
   */
  record Meaning(String says, String advice) {}

  Optional<Meaning> of(byte[] output) {
    CauseTexts texts = CauseTexts.of(catalog);
    try {
      List<Cause> causes =
          new LogJudge(texts.signatures().signatures())
              .diagnose(new ByteArrayInputStream(output))
              .causes();
      return causes.stream().findFirst().map(cause -> meaning(cause, texts));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Meaning meaning(Cause cause, CauseTexts texts) {
    String id = cause.signature().diagnosis().orElseThrow();
    String advice =
        texts.owner(id).isPresent()
            ? "rfl-doctor explain " + id + " says what fixes it."
            : texts
                .diagnosis(id)
                .flatMap(found -> found.remedies().stream().findFirst())
                .map(FailureMeaning::advice)
                .orElse("");
    return new Meaning(texts.says(cause), advice);
  }

  private static String advice(Remedy remedy) {
    List<String> run = remedy.commands().run();
    String typed = run.isEmpty() ? "" : ": " + String.join(" && ", run);
    return remedy.title()
        + typed
        + remedy.note().map(note -> ". " + note).orElse(typed.isEmpty() ? "." : "");
  }
}
