package org.rfldoctor.kernel.kconfig;

import java.util.Optional;

/** As much of a kernel's release as Kconfig's own rules depend on. */
record Release(int version, int patchLevel) {

  static Optional<Release> ofMakefile(String makefile) {
    Optional<Integer> version = number(makefile, "VERSION = ");
    Optional<Integer> patchLevel = number(makefile, "PATCHLEVEL = ");
    return version.flatMap(major -> patchLevel.map(minor -> new Release(major, minor)));
  }

  private static Optional<Integer> number(String makefile, String name) {
    int at = makefile.startsWith(name) ? 0 : makefile.indexOf("\n" + name) + 1;
    if (!makefile.startsWith(name, at)) {
      return Optional.empty();
    }
    int from = at + name.length();
    int to = from;
    while (to < makefile.length() && to < from + 4 && Character.isDigit(makefile.charAt(to))) {
      to++;
    }
    return to == from
        ? Optional.empty()
        : Optional.of(Integer.valueOf(makefile.substring(from, to)));
  }

  Dialect dialect() {
    boolean old = version < 6 || version == 6 && patchLevel <= 10;
    return old ? Dialect.CHOICE_IS_SYMBOL : Dialect.CHOICE_IS_MENU;
  }

  /** Whether a release as a {@code .config} names it ({@code 6.12.94-amd64}) is this one. */
  boolean matches(String written) {
    String own = version + "." + patchLevel;
    return written.startsWith(own)
        && (written.length() == own.length() || !Character.isDigit(written.charAt(own.length())));
  }
}
