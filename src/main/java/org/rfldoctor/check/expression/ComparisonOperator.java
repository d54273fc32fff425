package org.rfldoctor.check.expression;

import java.util.Optional;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.check.value.Version;

/** How two values are compared. */
public enum ComparisonOperator {
  EQUAL,
  UNEQUAL,
  LESS,
  AT_MOST,
  MORE,
  AT_LEAST;

  /** The operator of this sign. */
  static ComparisonOperator of(String sign) {
    return switch (sign) {
      case "=" -> EQUAL;
      case "!=" -> UNEQUAL;
      case "<" -> LESS;
      case "<=" -> AT_MOST;
      case ">" -> MORE;
      case ">=" -> AT_LEAST;
      default -> throw new IllegalArgumentException(sign);
    };
  }

  private boolean accepts(int order) {
    return switch (this) {
      case EQUAL -> order == 0;
      case UNEQUAL -> order != 0;
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case MORE -> order > 0;
      case AT_LEAST -> order >= 0;
    };
  }

  TruthValue between(Value left, Value right) {
    return order(left, right).map(order -> TruthValue.of(accepts(order))).orElse(TruthValue.OPEN);
  }

  private static Optional<Integer> order(Value left, Value right) {
    if (left instanceof Version || right instanceof Version) {
      Optional<Version> first = Version.in(left.text());
      Optional<Version> second = Version.in(right.text());
      return first.flatMap(a -> second.map(a::compareTo));
    }
    if (left instanceof Value.Number a && right instanceof Value.Number b) {
      return Optional.of(Long.compare(a.amount(), b.amount()));
    }
    if (left instanceof Value.Bytes || right instanceof Value.Bytes) {
      return sizes(left, right);
    }
    return Optional.of(left.text().compareTo(right.text()));
  }

  /** A size and a plain number cannot be compared: 44 GB is not more than 30. */
  private static Optional<Integer> sizes(Value left, Value right) {
    return left instanceof Value.Bytes a && right instanceof Value.Bytes b
        ? Optional.of(Long.compare(a.amount(), b.amount()))
        : Optional.empty();
  }
}
