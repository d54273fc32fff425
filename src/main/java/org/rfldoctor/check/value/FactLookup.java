package org.rfldoctor.check.value;

import java.util.Optional;

/** What names stand for while a check is judged: facts, and what came back from its probes. */
public interface FactLookup {

  /** The value of the name; empty where there is none. */
  Optional<Value> value(String name);

  /** Whether the absence of this name is an answer; false when it could not be found out. */
  default boolean settled(String name) {
    return true;
  }
}
