package org.rfldoctor.kernel.kconfig.value;

import java.util.OptionalLong;

/** Compares two values by the rules of {@code scripts/kconfig/expr.c}. */
public final class ValueComparator {
  private ValueComparator() {}

  public static int of(SymbolType leftType, String left, SymbolType rightType, String right) {
    if (leftType == SymbolType.STRING && rightType == SymbolType.STRING) {
      return left.compareTo(right);
    }
    OptionalLong one = number(leftType, left);
    OptionalLong other = number(rightType, right);
    if (one.isEmpty() || other.isEmpty()) {
      return left.compareTo(right);
    }
    return leftType == SymbolType.HEX || rightType == SymbolType.HEX
        ? Long.compareUnsigned(one.getAsLong(), other.getAsLong())
        : Long.compare(one.getAsLong(), other.getAsLong());
  }

  /** Whether a text can be a value of a type. */
  public static boolean fits(SymbolType type, String text) {
    boolean number = type == SymbolType.INT || type == SymbolType.HEX;
    return !number || parse(text, type == SymbolType.INT ? 10 : 16).isPresent();
  }

  private static OptionalLong number(SymbolType type, String text) {
    return switch (type) {
      case BOOL, TRISTATE -> OptionalLong.of(Tristate.of(text).map(Enum::ordinal).orElse(-1));
      case INT -> parse(text, 10);
      case HEX -> parse(text, 16);
      case STRING, UNKNOWN -> parse(text, 0);
    };
  }

  /** As C's {@code strtoll}: base 0 takes the base from a prefix. */
  private static OptionalLong parse(String text, int base) {
    boolean negative = text.startsWith("-");
    String digits = negative || text.startsWith("+") ? text.substring(1) : text;
    boolean prefixed = digits.startsWith("0x") || digits.startsWith("0X");
    int radix =
        base != 0 ? base : prefixed ? 16 : digits.length() > 1 && digits.startsWith("0") ? 8 : 10;
    String bare = radix == 16 && prefixed ? digits.substring(2) : digits;
    if (bare.isEmpty() || bare.charAt(0) == '-' || bare.charAt(0) == '+') {
      return OptionalLong.empty();
    }
    try {
      long number = radix == 16 ? Long.parseUnsignedLong(bare, 16) : Long.parseLong(bare, radix);
      return OptionalLong.of(negative ? -number : number);
    } catch (NumberFormatException notANumber) {
      return OptionalLong.empty();
    }
  }
}
