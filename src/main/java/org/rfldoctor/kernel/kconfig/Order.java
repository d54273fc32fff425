package org.rfldoctor.kernel.kconfig;

import java.util.OptionalLong;

/** Compares two values by the rules of {@code scripts/kconfig/expr.c}. */
final class Order {
  private Order() {}

  static int of(Type leftType, String left, Type rightType, String right) {
    if (leftType == Type.STRING && rightType == Type.STRING) {
      return left.compareTo(right);
    }
    OptionalLong one = number(leftType, left);
    OptionalLong other = number(rightType, right);
    if (one.isEmpty() || other.isEmpty()) {
      return left.compareTo(right);
    }
    return leftType == Type.HEX || rightType == Type.HEX
        ? Long.compareUnsigned(one.getAsLong(), other.getAsLong())
        : Long.compare(one.getAsLong(), other.getAsLong());
  }

  /** Whether a text can be a value of a type. */
  static boolean fits(Type type, String text) {
    boolean number = type == Type.INT || type == Type.HEX;
    return !number || parse(text, type == Type.INT ? 10 : 16).isPresent();
  }

  private static OptionalLong number(Type type, String text) {
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
