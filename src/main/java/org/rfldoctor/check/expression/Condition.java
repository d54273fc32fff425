package org.rfldoctor.check.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.value.BoundedMatcher;
import org.rfldoctor.check.value.FactLookup;
import org.rfldoctor.check.value.Value;

/**
 * A condition over names, with the result yes, no, or open. {@code checks/README.md} has its
 * grammar.
 */
public sealed interface Condition {
  TruthValue holds(FactLookup scope);

  /** Adds the names that it refers to. */
  void collectNames(List<String> names);

  /** The names that it refers to. */
  default List<String> names() {
    List<String> names = new ArrayList<>();
    collectNames(names);
    return names;
  }

  /** The comparisons in it. */
  default List<Compare> comparisons() {
    return List.of();
  }

  /** The condition that always holds. */
  Condition ALWAYS = new Constant(true);

  private static List<Compare> both(Condition left, Condition right) {
    List<Compare> both = new ArrayList<>(left.comparisons());
    both.addAll(right.comparisons());
    return both;
  }

  /** {@code true} or {@code false}. */
  record Constant(boolean yes) implements Condition {
    @Override
    public TruthValue holds(FactLookup scope) {
      return TruthValue.of(yes);
    }

    @Override
    public void collectNames(List<String> names) {}
  }

  /** {@code a and b}. */
  record And(Condition left, Condition right) implements Condition {
    @Override
    public TruthValue holds(FactLookup scope) {
      TruthValue first = left.holds(scope);
      return first == TruthValue.NO ? first : first.and(right.holds(scope));
    }

    @Override
    public void collectNames(List<String> names) {
      left.collectNames(names);
      right.collectNames(names);
    }

    @Override
    public List<Compare> comparisons() {
      return both(left, right);
    }
  }

  /** {@code a or b}. */
  record Or(Condition left, Condition right) implements Condition {
    @Override
    public TruthValue holds(FactLookup scope) {
      TruthValue first = left.holds(scope);
      return first == TruthValue.YES ? first : first.or(right.holds(scope));
    }

    @Override
    public void collectNames(List<String> names) {
      left.collectNames(names);
      right.collectNames(names);
    }

    @Override
    public List<Compare> comparisons() {
      return both(left, right);
    }
  }

  /** {@code not a}. */
  record Not(Condition inner) implements Condition {
    @Override
    public TruthValue holds(FactLookup scope) {
      return inner.holds(scope).not();
    }

    @Override
    public void collectNames(List<String> names) {
      inner.collectNames(names);
    }

    @Override
    public List<Compare> comparisons() {
      return inner.comparisons();
    }
  }

  /** {@code known a}: there is such a fact. */
  record Known(String name) implements Condition {
    @Override
    public TruthValue holds(FactLookup scope) {
      if (scope.value(name).isPresent()) {
        return TruthValue.YES;
      }
      return scope.settled(name) ? TruthValue.NO : TruthValue.OPEN;
    }

    @Override
    public void collectNames(List<String> names) {
      names.add(name);
    }
  }

  /**
   * {@code a}: a boolean that is true; {@code a ?? true}: also if the fact is known to be missing.
   */
  record IsSet(Operand operand) implements Condition {
    public IsSet(String name) {
      this(new Operand(Optional.of(name), Optional.empty()));
    }

    @Override
    public TruthValue holds(FactLookup scope) {
      return operand
          .in(scope)
          .map(value -> TruthValue.of(value.text().equals("yes")))
          .orElse(TruthValue.OPEN);
    }

    @Override
    public void collectNames(List<String> names) {
      operand.gather(names);
    }
  }

  /** {@code a matches 'regex'}: the pattern is found in the text. */
  record Matches(Operand operand, String regex) implements Condition {
    @Override
    public TruthValue holds(FactLookup scope) {
      return operand.in(scope).map(this::isFound).orElse(TruthValue.OPEN);
    }

    private TruthValue isFound(Value value) {
      return TruthValue.of(BoundedMatcher.of(regex, value.text()).find());
    }

    @Override
    public void collectNames(List<String> names) {
      operand.gather(names);
    }
  }

  /**
   * {@code a < b} and the other comparisons. A version on either side makes it a comparison of
   * versions.
   */
  record Compare(Operand left, ComparisonOperator relation, Operand right) implements Condition {
    @Override
    public TruthValue holds(FactLookup scope) {
      Optional<Value> first = left.in(scope);
      Optional<Value> second = right.in(scope);
      return first.isEmpty() || second.isEmpty()
          ? TruthValue.OPEN
          : relation.between(first.get(), second.get());
    }

    @Override
    public void collectNames(List<String> names) {
      left.gather(names);
      right.gather(names);
    }

    @Override
    public List<Compare> comparisons() {
      return List.of(this);
    }
  }

  /**
   * A name, a literal, or a name with the literal that replaces it if the fact is known to be
   * missing.
   */
  record Operand(Optional<String> name, Optional<Value> literal) {
    Optional<Value> in(FactLookup scope) {
      if (name.isEmpty()) {
        return literal;
      }
      Optional<Value> value = scope.value(name.get());
      boolean missing = value.isEmpty() && literal.isPresent() && scope.settled(name.get());
      return missing ? literal : value;
    }

    void gather(List<String> names) {
      name.ifPresent(names::add);
    }
  }
}
