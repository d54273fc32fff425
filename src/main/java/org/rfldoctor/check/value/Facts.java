package org.rfldoctor.check.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Named values, in the order in which they became known. */
public record Facts(Map<String, Value> values) implements FactLookup {
  public static final Facts NONE = new Facts(Map.of());

  public Facts {
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  @Override
  public Optional<Value> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The union of these facts and those; for a name in several, the last value counts. */
  public Facts and(List<Facts> those) {
    Map<String, Value> all = new LinkedHashMap<>(values);
    those.forEach(each -> all.putAll(each.values));
    return new Facts(all);
  }

  /** The union of these facts and those; for a name in both, the value of those counts. */
  public Facts and(Facts those) {
    return and(List.of(those));
  }
}
