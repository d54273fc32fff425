package org.rfldoctor.check.value;

import java.util.Optional;

/** The values of names while a check is judged: facts and the results of its probes. */
public interface FactLookup {

  /** The value of the name; empty where there is none. */
  Optional<Value> value(String name);

  /** Whether the name is known to have no value; false if that could not be determined. */
  default boolean settled(String name) {
    return true;
  }
}
