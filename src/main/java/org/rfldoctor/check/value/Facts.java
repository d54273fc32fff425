package org.rfldoctor.check.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Named values, in the order they were learnt. */
public record Facts(Map<String, Value> values) implements FactLookup {
  public static final Facts NONE = new Facts(Map.of());

  public Facts {
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  @Override
  public Optional<Value> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** These facts and all of those; where several know a name, the last wins. */
  public Facts and(List<Facts> those) {
    Map<String, Value> all = new LinkedHashMap<>(values);
    those.forEach(each -> all.putAll(each.values));
    return new Facts(all);
  }

  /** These facts and those; where both know a name, those win. */
  public Facts and(Facts those) {
    return and(List.of(those));
  }
}
