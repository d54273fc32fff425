package org.rfldoctor.engine.cases;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.rfldoctor.check.AvailablePackages;
import org.rfldoctor.check.CheckCase;
import org.rfldoctor.check.value.Version;

/** The package versions of a case. Without any, the package manager's answer is unknown. */
record RecordedPackages(CheckCase recorded) implements AvailablePackages {

  @Override
  public Map<String, Version> of(String manager, Collection<String> packages) {
    Map<String, Version> asked = new HashMap<>(recorded.offers());
    asked.keySet().retainAll(packages);
    return asked;
  }

  @Override
  public boolean tells(String manager) {
    return !recorded.offers().isEmpty();
  }
}
