package org.rfldoctor.kernel.kconfig.syntax;

import java.util.function.IntPredicate;
import org.rfldoctor.kernel.kconfig.value.SymbolValue;
import org.rfldoctor.kernel.kconfig.value.TristateRange;
import org.rfldoctor.kernel.kconfig.value.ValueComparator;

/** A comparison operator. Compares as numbers if both sides are numbers, else as strings. */
public enum KconfigOperator {
  EQUAL("=", order -> order == 0),
  UNEQUAL("!=", order -> order != 0),
  LESS("<", order -> order < 0),
  LESS_EQUAL("<=", order -> order <= 0),
  GREATER(">", order -> order > 0),
  GREATER_EQUAL(">=", order -> order >= 0);

  private final String sign;
  private final IntPredicate holds;

  KconfigOperator(String sign, IntPredicate holds) {
    this.sign = sign;
    this.holds = holds;
  }

  String sign() {
    return sign;
  }

  public TristateRange between(SymbolValue left, SymbolValue right) {
    TristateRange result = null;
    for (String one : left.candidates()) {
      for (String other : right.candidates()) {
        TristateRange truth =
            TristateRange.of(holds.test(ValueComparator.of(left.type(), one, right.type(), other)));
        result = result == null ? truth : result.union(truth);
      }
    }
    return result == null ? TristateRange.UNDECIDED : result;
  }
}
