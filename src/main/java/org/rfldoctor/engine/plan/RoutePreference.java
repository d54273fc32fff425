package org.rfldoctor.engine.plan;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
  /** Never from rustup, cargo or kernel.org, even if the distribution's packages are too old. */
  DISTRO {
    @Override
    List<Remedy> among(List<Remedy> possible) {
      return possible.stream().filter(Predicate.not(OWN.or(ARCHIVE))).toList();
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
  },
  /** The archive of kernel.org if it provides it, otherwise from anywhere. */
  KERNEL_ORG {
    @Override
    List<Remedy> among(List<Remedy> possible) {
      return Stream.concat(
              possible.stream().filter(ARCHIVE), possible.stream().filter(Predicate.not(ARCHIVE)))
          .toList();
    }
  };

  private static final Predicate<Remedy> OWN = remedy -> remedy.route() instanceof Route.RustTool;

  private static final Predicate<Remedy> ARCHIVE =
      remedy -> remedy.route() instanceof Route.KernelOrg;

  /** The word on the command line, in lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /** The remedies that the preference allows, in the same order. */
  abstract List<Remedy> among(List<Remedy> possible);
}
