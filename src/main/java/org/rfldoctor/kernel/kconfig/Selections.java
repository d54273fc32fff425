package org.rfldoctor.kernel.kconfig;

import java.util.List;

/** Evaluates {@code select} and {@code imply}. */
record Selections(Values values, Outline outline, Conditions conditions) {

  /** One {@code select} or {@code imply} line: the entry that has it, and its condition. */
  record Selection(Entry entry, Condition condition) {}

  Truth selected(String symbol) {
    return any(outline.selections(symbol));
  }

  Truth implied(String symbol) {
    return any(outline.implications(symbol));
  }

  Truth truth(Selection by) {
    Truth selecting = values.value(by.entry().symbol()).truth();
    return selecting.off()
        ? selecting
        : selecting.and(conditions.applies(by.entry(), by.condition()));
  }

  private Truth any(List<Selection> selections) {
    Truth truth = Truth.NO;
    for (Selection by : selections) {
      truth = truth.full() ? truth : truth.or(truth(by));
    }
    return truth;
  }
}
