package org.rfldoctor.engine.plan;

import java.util.List;
import java.util.function.Predicate;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.Route;

/** Where the person wants tools to come from. */
public enum RoutePreference {
  /** From wherever they serve; the best remedy is the first that is possible. */
  ANY {
    @Override
    List<Remedy> among(List<Remedy> possible) {
      return possible;
    }
  },
  /** Not by rustup or cargo, even where the distribution has nothing that serves. */
  DISTRO {
    @Override
    List<Remedy> among(List<Remedy> possible) {
      return possible.stream().filter(Predicate.not(OWN)).toList();
    }
  },
  /** By rustup and cargo wherever they have it, else by the distribution. */
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

  /** Those that the person would take, in the same order. */
  abstract List<Remedy> among(List<Remedy> possible);
}
