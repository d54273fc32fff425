package org.rfldoctor.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.rfldoctor.check.Case;
import org.rfldoctor.check.Offers;
import org.rfldoctor.check.Version;

/** The offers that a case records; without any, the package manager cannot tell. */
record Recorded(Case recorded) implements Offers {

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
