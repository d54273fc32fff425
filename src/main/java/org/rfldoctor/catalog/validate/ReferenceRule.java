package org.rfldoctor.catalog.validate;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rfldoctor.catalog.yaml.NameReference;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ValidationResults;
import org.rfldoctor.check.SpellingSuggestion;
import org.rfldoctor.log.ErrorKind;

/** Requires that every check, diagnosis, tool and cell that a file refers to is declared. */
final class ReferenceRule {
  private static final Map<ReadListener.NameKind, String> UNKNOWN =
      Map.ofEntries(
          Map.entry(ReadListener.NameKind.CHECK, "unknown check"),
          Map.entry(ReadListener.NameKind.DIAGNOSIS, "unknown diagnosis"),
          Map.entry(ReadListener.NameKind.CAUSE, "unknown diagnosis"),
          Map.entry(ReadListener.NameKind.REMEDY, "remedies.yaml has no remedy"),
          Map.entry(ReadListener.NameKind.EXPLAINED, "unknown signature or diagnosis"),
          Map.entry(ReadListener.NameKind.TOOL, "data/packages.yaml has no row"),
          Map.entry(ReadListener.NameKind.TOOL_OF_ROUTE, "data/packages.yaml names no package of"),
          Map.entry(ReadListener.NameKind.ROUTE, "unknown package manager"),
          Map.entry(ReadListener.NameKind.TABLE, "unknown table"),
          Map.entry(ReadListener.NameKind.ROW, "that table has no row"),
          Map.entry(ReadListener.NameKind.COLUMN, "that table has no column"));
  static final Set<ReadListener.NameKind> KINDS = EnumSet.copyOf(UNKNOWN.keySet());

  private final ValidationResults findings;

  ReferenceRule(ValidationResults findings) {
    this.findings = findings;
  }

  void hold(NameReference mention) {
    Set<String> known = known(mention.kind());
    if (!known.contains(mention.name()) && !isExcused(mention)) {
      String says = UNKNOWN.get(mention.kind()) + " '" + last(mention.name()) + "'";
      String meant =
          SpellingSuggestion.of(mention.name(), known)
              .map(name -> "; did you mean '" + last(name) + "'?")
              .orElse("");
      findings.problem(mention.position(), says + meant);
    }
  }

  private Set<String> known(ReadListener.NameKind kind) {
    if (kind != ReadListener.NameKind.EXPLAINED && kind != ReadListener.NameKind.CAUSE) {
      return findings.declared(kind).keySet();
    }
    Set<String> known = new LinkedHashSet<>();
    known.addAll(findings.declared(ReadListener.NameKind.DIAGNOSIS).keySet());
    if (kind == ReadListener.NameKind.CAUSE) {
      known.addAll(findings.declared(ReadListener.NameKind.CHECK).keySet());
      return known;
    }
    known.addAll(findings.declared(ReadListener.NameKind.SIGNATURE).keySet());
    Stream.of(ErrorKind.values()).map(ErrorKind::word).forEach(known::add);
    return known;
  }

  private boolean isExcused(NameReference mention) {
    return mention.kind() == ReadListener.NameKind.CHECK
        ? findings.isUnreadable(mention.name())
        : findings.someUnreadable() || isOfUnknownRow(mention);
  }

  /** Nothing more is said of a table, a tool or a route that is itself unknown. */
  private boolean isOfUnknownRow(NameReference mention) {
    int slash = mention.name().indexOf('/');
    if (slash < 0) {
      return false;
    }
    String whole = mention.name().substring(0, slash);
    if (mention.kind() != ReadListener.NameKind.TOOL_OF_ROUTE) {
      return !findings.declared(ReadListener.NameKind.TABLE).containsKey(whole);
    }
    return !findings.declared(ReadListener.NameKind.TOOL).containsKey(whole)
        || !findings.declared(ReadListener.NameKind.ROUTE).containsKey(last(mention.name()));
  }

  /** Reports named remedies that are never used, which are forgotten or misspelled. */
  void holdUses() {
    Set<String> used =
        findings.mentions().stream()
            .filter(mention -> mention.kind() == ReadListener.NameKind.REMEDY)
            .map(NameReference::name)
            .collect(Collectors.toUnmodifiableSet());
    findings
        .declared(ReadListener.NameKind.REMEDY)
        .forEach(
            (name, position) -> {
              if (!used.contains(name) && !findings.someUnreadable()) {
                findings.problem(position, "no diagnosis uses '" + name + "'");
              }
            });
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
