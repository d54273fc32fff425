package org.rfldoctor.kernel.kconfig;

import java.util.function.IntPredicate;

/** A comparison operator. Compares as numbers if both sides are numbers, else as strings. */
enum Relation {
  EQUAL("=", order -> order == 0),
  UNEQUAL("!=", order -> order != 0),
  LESS("<", order -> order < 0),
  LESS_EQUAL("<=", order -> order <= 0),
  GREATER(">", order -> order > 0),
  GREATER_EQUAL(">=", order -> order >= 0);

  private final String sign;
  private final IntPredicate holds;

  Relation(String sign, IntPredicate holds) {
    this.sign = sign;
    this.holds = holds;
  }

  String sign() {
    return sign;
  }

  Truth between(Value left, Value right) {
    Truth result = null;
    for (String one : left.candidates()) {
      for (String other : right.candidates()) {
        Truth truth = Truth.of(holds.test(Order.of(left.type(), one, right.type(), other)));
        result = result == null ? truth : result.union(truth);
      }
    }
    return result == null ? Truth.UNDECIDED : result;
  }
}
