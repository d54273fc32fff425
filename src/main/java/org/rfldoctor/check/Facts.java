package org.rfldoctor.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Named values, in the order they were learnt. */
public record Facts(Map<String, Value> values) implements Scope {
  public static final Facts NONE = new Facts(Map.of());

  public Facts {
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  @Override
  public Optional<Value> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** These facts and those; where both know a name, those win. */
  public Facts and(Facts those) {
    Map<String, Value> both = new LinkedHashMap<>(values);
    both.putAll(those.values);
    return new Facts(both);
  }
}
