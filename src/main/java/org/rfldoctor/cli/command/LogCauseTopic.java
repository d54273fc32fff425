package org.rfldoctor.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rfldoctor.catalog.SignatureCatalog;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.log.Signature;
import org.rfldoctor.log.match.TextPattern;

/** The page about a cause that {@code diagnose} finds in logs and that no check detects. */
record LogCauseTopic(SignatureCatalog signatures, Diagnosis cause) {
  /** The most texts to show. A message in several languages has more. */
  private static final int MOST_TEXTS = 4;

  String text() {
    List<String> lines = new ArrayList<>(List.of("# " + cause.id(), ""));
    lines.add(cause.says().variants().get(0).text().replaceAll("\\{(\\w[\\w.-]*)[^}]*}", "<$1>"));
    lines.add("");
    lines.add("A log shows it by these texts; no check looks for it on this machine.");
    lines.add("");
    own().forEach(signature -> shown(signature, lines));
    for (Remedy remedy : cause.remedies()) {
      lines.add("");
      lines.add("# " + remedy.title());
      lines.add("");
      remedy.commands().run().forEach(line -> lines.add("    " + line));
      remedy.note().ifPresent(note -> lines.addAll(List.of("", note)));
    }
    return String.join("\n", lines) + "\n";
  }

  private List<Signature> own() {
    return signatures.signatures().stream()
        .filter(signature -> signature.diagnosis().filter(cause.id()::equals).isPresent())
        .toList();
  }

  private static void shown(Signature signature, List<String> lines) {
    Set<String> texts = new LinkedHashSet<>();
    signature.texts().stream().limit(MOST_TEXTS).map(TextPattern::text).forEach(texts::add);
    texts.forEach(text -> lines.add("    " + text.replaceAll("^\\^|\\$$", "")));
    String printedBy = signature.printedBy().isEmpty() ? "" : "Printed by " + signature.printedBy();
    String decides =
        signature.settles().isEmpty() ? "" : "What decides it: " + signature.settles() + ".";
    lines.addAll(List.of("", (printedBy.isEmpty() ? "" : printedBy + ". ") + decides, ""));
  }
}
