package org.rfldoctor.engine.plan;

import java.util.List;
import java.util.function.Predicate;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.Route;

/** Where the user wants tools to come from. */
public enum RoutePreference {
  /** From anywhere: the first remedy that works. */
  ANY {
    @Override
    List<Remedy> among(List<Remedy> possible) {
      return possible;
    }
  },
  /** Never from rustup or cargo, even if the distribution's packages are too old. */
  DISTRO {
    @Override
    List<Remedy> among(List<Remedy> possible) {
      return possible.stream().filter(Predicate.not(OWN)).toList();
    }
  },
  /** From rustup and cargo if they provide it, otherwise from the distribution. */
  RUSTUP {
    @Override
    List<Remedy> among(List<Remedy> possible) {
      boolean own = possible.stream().anyMatch(OWN);
      return possible.stream()
          .filter(remedy -> !own || OWN.test(remedy) || remedy.install().isEmpty())
          .toList();
    }
  };

  private static final Predicate<Remedy> OWN = remedy -> remedy.route() instanceof Route.RustTool;

  /** The remedies that the preference allows, in the same order. */
  abstract List<Remedy> among(List<Remedy> possible);
}
