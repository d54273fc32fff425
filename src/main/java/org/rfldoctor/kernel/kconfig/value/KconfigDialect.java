package org.rfldoctor.kernel.kconfig.value;

import org.rfldoctor.kernel.tree.KernelRelease;

/** The rules of Kconfig that changed between kernel releases. */
public enum KconfigDialect {
  /** Up to 6.10: a choice is a symbol. If its prompt is invisible, no member can be chosen. */
  CHOICE_IS_SYMBOL,
  /**
   * Since 6.11: a choice is a menu. A default that the user set to n is not chosen, and numbers
   * start at zero.
   */
  CHOICE_IS_MENU;

  public static KconfigDialect of(KernelRelease release) {
    return release.isFrom(6, 11) ? CHOICE_IS_MENU : CHOICE_IS_SYMBOL;
  }

  public boolean choiceIsSymbol() {
    return this == CHOICE_IS_SYMBOL;
  }

  /** The value of a symbol without user value, default or selection. */
  public SymbolValue none(SymbolType type) {
    return switch (type) {
      case BOOL, TRISTATE -> SymbolValue.none(type);
      case INT -> SymbolValue.written(type, choiceIsSymbol() ? "" : "0");
      case HEX -> SymbolValue.written(type, choiceIsSymbol() ? "" : "0x0");
      case STRING, UNKNOWN -> SymbolValue.written(type, "");
    };
  }
}
