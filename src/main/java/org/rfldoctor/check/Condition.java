package org.rfldoctor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A question over names that is answered yes, no, or open. Its grammar: {@code checks/README}. */
public sealed interface Condition {
  Truth holds(Scope scope);

  /** Adds the names it asks about; no stream of streams, since this is asked at every start. */
  void gather(List<String> names);

  /** The names it asks about. */
  default List<String> names() {
    List<String> names = new ArrayList<>();
    gather(names);
    return names;
  }

  /** The condition that always holds. */
  Condition ALWAYS = new Constant(true);

  /** {@code true} or {@code false}. */
  record Constant(boolean yes) implements Condition {
    @Override
    public Truth holds(Scope scope) {
      return Truth.of(yes);
    }

    @Override
    public void gather(List<String> names) {}
  }

  /** {@code a and b}. */
  record And(Condition left, Condition right) implements Condition {
    @Override
    public Truth holds(Scope scope) {
      Truth first = left.holds(scope);
      return first == Truth.NO ? first : first.and(right.holds(scope));
    }

    @Override
    public void gather(List<String> names) {
      left.gather(names);
      right.gather(names);
    }
  }

  /** {@code a or b}. */
  record Or(Condition left, Condition right) implements Condition {
    @Override
    public Truth holds(Scope scope) {
      Truth first = left.holds(scope);
      return first == Truth.YES ? first : first.or(right.holds(scope));
    }

    @Override
    public void gather(List<String> names) {
      left.gather(names);
      right.gather(names);
    }
  }

  /** {@code not a}. */
  record Not(Condition inner) implements Condition {
    @Override
    public Truth holds(Scope scope) {
      return inner.holds(scope).not();
    }

    @Override
    public void gather(List<String> names) {
      inner.gather(names);
    }
  }

  /** {@code known a}: there is such a fact. */
  record Known(String name) implements Condition {
    @Override
    public Truth holds(Scope scope) {
      if (scope.value(name).isPresent()) {
        return Truth.YES;
      }
      return scope.settled(name) ? Truth.NO : Truth.OPEN;
    }

    @Override
    public void gather(List<String> names) {
      names.add(name);
    }
  }

  /** {@code a}: a flag that is set. */
  record IsSet(String name) implements Condition {
    @Override
    public Truth holds(Scope scope) {
      return scope
          .value(name)
          .map(value -> Truth.of(value.text().equals("yes")))
          .orElse(Truth.OPEN);
    }

    @Override
    public void gather(List<String> names) {
      names.add(name);
    }
  }

  /** {@code a matches 'regex'}: the pattern is found in the text. */
  record Matches(Operand operand, String regex) implements Condition {
    @Override
    public Truth holds(Scope scope) {
      return operand.in(scope).map(this::isFound).orElse(Truth.OPEN);
    }

    private Truth isFound(Value value) {
      Pattern pattern = Pattern.compile(regex, Pattern.MULTILINE);
      return Truth.of(pattern.matcher(value.text()).find());
    }

    @Override
    public void gather(List<String> names) {
      operand.gather(names);
    }
  }

  /** {@code a < b} and its kin; a version on either side makes it a comparison of versions. */
  record Compare(Operand left, Relation relation, Operand right) implements Condition {
    @Override
    public Truth holds(Scope scope) {
      Optional<Value> first = left.in(scope);
      Optional<Value> second = right.in(scope);
      return first.isEmpty() || second.isEmpty()
          ? Truth.OPEN
          : relation.between(first.get(), second.get());
    }

    @Override
    public void gather(List<String> names) {
      left.gather(names);
      right.gather(names);
    }
  }

  /** A name, or a literal. */
  record Operand(Optional<String> name, Optional<Value> literal) {
    Optional<Value> in(Scope scope) {
      return literal.isPresent() ? literal : scope.value(name.orElseThrow());
    }

    void gather(List<String> names) {
      name.ifPresent(names::add);
    }
  }
}
