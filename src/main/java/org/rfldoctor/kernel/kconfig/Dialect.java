package org.rfldoctor.kernel.kconfig;

import org.rfldoctor.kernel.KernelRelease;

/** The rules of Kconfig that changed between kernel releases. */
enum Dialect {
  /** Up to 6.10: a choice is a symbol; without its prompt no member of it can be chosen. */
  CHOICE_IS_SYMBOL,
  /** Since 6.11: a choice is a menu; a refused default is not chosen; numbers begin at zero. */
  CHOICE_IS_MENU;

  static Dialect of(KernelRelease release) {
    return release.isFrom(6, 11) ? CHOICE_IS_MENU : CHOICE_IS_SYMBOL;
  }

  boolean choiceIsSymbol() {
    return this == CHOICE_IS_SYMBOL;
  }

  /** The value of a symbol without user value, default or selection. */
  Value none(Type type) {
    return switch (type) {
      case BOOL, TRISTATE -> Value.none(type);
      case INT -> Value.written(type, choiceIsSymbol() ? "" : "0");
      case HEX -> Value.written(type, choiceIsSymbol() ? "" : "0x0");
      case STRING, UNKNOWN -> Value.written(type, "");
    };
  }
}
