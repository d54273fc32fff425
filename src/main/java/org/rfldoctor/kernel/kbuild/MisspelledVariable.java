package org.rfldoctor.kernel.kbuild;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.check.SpellingSuggestion;

/** A name on the command line that Kbuild does not know, and the one that is probably meant. */
public record MisspelledVariable(String given, String meant) {
  private static final List<String> KNOWN =
      Arrays.stream(KbuildVariable.values()).map(KbuildVariable::name).toList();

  /** Names that are right, though nothing here asks about them. */
  private static final Set<String> OTHERS =
      Set.of(
          "AWK",
          "BASH",
          "CHECK",
          "CLIPPY",
          "DEPMOD",
          "DTC_FLAGS",
          "EXTRAVERSION",
          "INSTALLKERNEL",
          "KAFLAGS",
          "KCFLAGS",
          "KCPPFLAGS",
          "KERNELRELEASE",
          "LLVM_IAS",
          "LLVM_LINK",
          "LOCALVERSION",
          "SHELL",
          "SUBARCH",
          "TMPDIR");

  private static final Set<String> FAMILIES =
      Set.of("KBUILD_", "CONFIG_", "INSTALL_", "HOST", "CFLAGS_", "RUSTFLAGS_", "RUSTUP_");

  /** Shorter names are too near to each other to guess from. */
  private static final int SHORTEST = 3;

  /** Known names that are so short are near to each other, too. */
  private static final List<String> GUESSED =
      KNOWN.stream().filter(name -> name.length() > SHORTEST).toList();

  /** What a name is probably meant for; empty where it is known, or far from any known one. */
  static Optional<MisspelledVariable> of(String given) {
    if (isKnown(given)) {
      return Optional.empty();
    }
    String upper = given.toUpperCase(Locale.ROOT);
    return Optional.of(upper)
        .filter(KNOWN::contains)
        .or(
            () ->
                upper.length() < SHORTEST
                    ? Optional.empty()
                    : SpellingSuggestion.of(upper, GUESSED))
        .map(name -> new MisspelledVariable(given, name));
  }

  private static boolean isKnown(String name) {
    return KNOWN.contains(name)
        || OTHERS.contains(name)
        || FAMILIES.stream().anyMatch(name::startsWith);
  }
}
