package org.rfldoctor.kernel.kconfig.explain;

import java.util.List;
import org.rfldoctor.check.SourcePosition;
import org.rfldoctor.kernel.kconfig.value.ClauseStatus;

/**
 * One clause of a symbol's condition.
 *
 * @param text as written in the file, continuation lines joined
 * @param culprits the symbols that break it; empty if it is met
 * @param mends changes that meet it, least loss first, each verified by an evaluation
 */
public record DependencyClause(
    String text,
    Origin origin,
    SourcePosition place,
    ClauseStatus verdict,
    List<Blocker> culprits,
    List<ConfigFix> mends) {

  /** The kind of line that the clause comes from. */
  public enum Origin {
    DEPENDS_ON,
    IF_BLOCK,
    MENU,
    CHOICE,
    VISIBLE_IF,
    PROMPT_IF
  }
}
