package org.rfldoctor.catalog;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.rfldoctor.check.NearMiss;

/** Every check, diagnosis, tool and cell that a file speaks of has to be declared somewhere. */
final class DeclaredNames {
  private static final Map<Ledger.Kind, String> UNKNOWN =
      Map.of(
          Ledger.Kind.CHECK, "unknown check",
          Ledger.Kind.DIAGNOSIS, "unknown diagnosis",
          Ledger.Kind.TOOL, "packages.yaml has no row",
          Ledger.Kind.TOOL_OF_ROUTE, "packages.yaml names no package of",
          Ledger.Kind.TABLE, "unknown table",
          Ledger.Kind.ROW, "that table has no row",
          Ledger.Kind.COLUMN, "that table has no column");
  static final Set<Ledger.Kind> KINDS = EnumSet.copyOf(UNKNOWN.keySet());

  private final Findings findings;

  DeclaredNames(Findings findings) {
    this.findings = findings;
  }

  void hold(Mention mention) {
    Set<String> known = findings.declared(mention.kind()).keySet();
    if (!known.contains(mention.name()) && !isExcused(mention)) {
      String says = UNKNOWN.get(mention.kind()) + " '" + last(mention.name()) + "'";
      String meant =
          NearMiss.of(mention.name(), known)
              .map(name -> "; did you mean '" + last(name) + "'?")
              .orElse("");
      findings.problem(mention.position(), says + meant);
    }
  }

  private boolean isExcused(Mention mention) {
    return mention.kind() == Ledger.Kind.CHECK
        ? findings.isUnreadable(mention.name())
        : findings.someUnreadable() || isOfUnknownRow(mention);
  }

  /** Of what is not there itself, nothing more is said. */
  private boolean isOfUnknownRow(Mention mention) {
    Ledger.Kind whole =
        mention.kind() == Ledger.Kind.TOOL_OF_ROUTE ? Ledger.Kind.TOOL : Ledger.Kind.TABLE;
    int slash = mention.name().indexOf('/');
    return slash >= 0 && !findings.declared(whole).containsKey(mention.name().substring(0, slash));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
