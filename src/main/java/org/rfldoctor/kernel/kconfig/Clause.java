package org.rfldoctor.kernel.kconfig;

import java.util.List;
import org.rfldoctor.check.Position;

/**
 * One clause of a symbol's condition.
 *
 * @param text as it stands in the tree, its lines joined
 * @param culprits what breaks it, when it is not met
 * @param mends what would meet it, least loss first, each checked
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
