package org.rfldoctor.kernel.kconfig;

import java.util.List;
import org.rfldoctor.check.Position;

/**
 * One clause of a symbol's condition.
 *
 * @param text as written in the file, continuation lines joined
 * @param culprits the symbols that break it; empty if it is met
 * @param mends changes that meet it, least loss first, each verified by an evaluation
 */
public record Clause(
    String text,
    Origin origin,
    Position place,
    Verdict verdict,
    List<Culprit> culprits,
    List<Mend> mends) {

  /** What kind of line it is. */
  public enum Origin {
    DEPENDS_ON,
    IF_BLOCK,
    MENU,
    CHOICE,
    VISIBLE_IF,
    PROMPT_IF
  }
}
