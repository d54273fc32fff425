package org.rfldoctor.kernel.kconfig.explain;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.SourcePosition;
import org.rfldoctor.kernel.kconfig.value.ClauseStatus;

/**
 * The explanation of why a symbol is available or not.
 *
 * @param symbol its name, without prefix
 * @param prompt its prompt in menuconfig
 * @param place the position of its entry
 * @param recorded its value in the {@code .config}
 * @param verdict whether all its clauses are met
 * @param clauses its condition, the outermost first
 * @param mend the smallest change after which no clause is unmet (clauses may stay undecided),
 *     verified by an evaluation; empty if none is needed or none was found
 * @param drifts recorded values that differ from those at the next {@code make}
 */
public record Explanation(
    String symbol,
    String prompt,
    SourcePosition place,
    Optional<String> recorded,
    ClauseStatus verdict,
    List<DependencyClause> clauses,
    Optional<ConfigFix> mend,
    List<StaleSetting> drifts) {

  /** Whether some recorded value differs from that at the next {@code make}. */
  public boolean stale() {
    return !drifts.isEmpty();
  }

  public List<DependencyClause> unmet() {
    return clauses.stream().filter(clause -> clause.verdict() == ClauseStatus.UNMET).toList();
  }
}
