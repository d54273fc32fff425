package org.rfldoctor.kernel.kconfig.syntax;

import java.util.List;
import org.rfldoctor.kernel.kconfig.value.SymbolLookup;
import org.rfldoctor.kernel.kconfig.value.SymbolValue;
import org.rfldoctor.kernel.kconfig.value.TristateRange;

/** An expression of Kconfig's grammar. */
public sealed interface Expression {
  TristateRange in(SymbolLookup values);

  <R> R match(Cases<R> cases);

  /** A visitor with a method for each kind of expression. */
  interface Cases<R> {
    R operand(Operand operand);

    R comparison(Comparison comparison);

    R not(Expression inner);

    R all(List<Expression> parts);

    R any(List<Expression> parts);
  }

  /** A side of a comparison. */
  sealed interface Operand extends Expression {
    SymbolValue value(SymbolLookup values);

    String text();

    @Override
    default TristateRange in(SymbolLookup values) {
      return value(values).truth();
    }

    @Override
    default <R> R match(Cases<R> cases) {
      return cases.operand(this);
    }
  }

  /** A symbol such as {@code RUST}, or an unquoted constant such as {@code 108100}. */
  record Name(String text) implements Operand {
    @Override
    public SymbolValue value(SymbolLookup values) {
      return values.value(text);
    }
  }

  /** A constant: y, m, n or a quoted string. */
  record Constant(String text) implements Operand {
    @Override
    public SymbolValue value(SymbolLookup values) {
      return SymbolValue.constant(text);
    }
  }

  /**
   * A macro call that runs a tool, so that its result is unknown: {@code
   * $(cc-option,-fsanitize=kcfi)}.
   */
  record Call(String text) implements Operand {
    @Override
    public SymbolValue value(SymbolLookup values) {
      return values.call(text);
    }
  }

  record Comparison(Operand left, KconfigOperator relation, Operand right) implements Expression {
    @Override
    public TristateRange in(SymbolLookup values) {
      return relation.between(left.value(values), right.value(values));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.comparison(this);
    }
  }

  record Not(Expression inner) implements Expression {
    @Override
    public TristateRange in(SymbolLookup values) {
      return inner.in(values).not();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.not(inner);
    }
  }

  /**
   * Is y if the inner expression is n, else n. It represents {@code if Y} in {@code depends on X if
   * Y}.
   */
  record Off(Expression inner) implements Expression {
    @Override
    public TristateRange in(SymbolLookup values) {
      TristateRange truth = inner.in(values);
      return truth.on()
          ? TristateRange.NO
          : truth.off() ? TristateRange.YES : TristateRange.UNDECIDED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.not(inner);
    }
  }

  record All(List<Expression> parts) implements Expression {
    @Override
    public TristateRange in(SymbolLookup values) {
      TristateRange truth = TristateRange.YES;
      for (Expression part : parts) {
        truth = truth.off() ? truth : truth.and(part.in(values));
      }
      return truth;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.all(parts);
    }
  }

  record Any(List<Expression> parts) implements Expression {
    @Override
    public TristateRange in(SymbolLookup values) {
      TristateRange truth = TristateRange.NO;
      for (Expression part : parts) {
        truth = truth.full() ? truth : truth.or(part.in(values));
      }
      return truth;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.any(parts);
    }
  }
}
