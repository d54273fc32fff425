package org.rfldoctor.kernel.kconfig.eval;

import java.util.List;
import org.rfldoctor.kernel.kconfig.syntax.ReverseDependency;
import org.rfldoctor.kernel.kconfig.syntax.SymbolTable;
import org.rfldoctor.kernel.kconfig.value.SymbolLookup;
import org.rfldoctor.kernel.kconfig.value.TristateRange;

/** Evaluates {@code select} and {@code imply}. */
public record ReverseDependencyEvaluator(
    SymbolLookup values, SymbolTable outline, DependencyEvaluator conditions) {

  TristateRange selected(String symbol) {
    return any(outline.selections(symbol));
  }

  TristateRange implied(String symbol) {
    return any(outline.implications(symbol));
  }

  public TristateRange truth(ReverseDependency by) {
    TristateRange selecting = values.value(by.entry().symbol()).truth();
    return selecting.off()
        ? selecting
        : selecting.and(conditions.applies(by.entry(), by.condition()));
  }

  private TristateRange any(List<ReverseDependency> selections) {
    TristateRange truth = TristateRange.NO;
    for (ReverseDependency by : selections) {
      truth = truth.full() ? truth : truth.or(truth(by));
    }
    return truth;
  }
}
