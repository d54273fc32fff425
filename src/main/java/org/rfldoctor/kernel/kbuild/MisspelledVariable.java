package org.rfldoctor.kernel.kbuild;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.check.SpellingSuggestion;

/** An unknown name on the command line, and the variable that the user probably meant. */
public record MisspelledVariable(String given, String meant) {
  private static final List<String> KNOWN =
      Arrays.stream(KbuildVariable.values()).map(KbuildVariable::name).toList();

  /** Valid variables that no check reads. */
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

  /** The minimum length of a name for a suggestion. Shorter names are too similar to each other. */
  private static final int SHORTEST = 3;

  /**
   * Variables that can be suggested for a misspelled name: only those with more than three letters.
   */
  private static final List<String> GUESSED =
      KNOWN.stream().filter(name -> name.length() > SHORTEST).toList();

  /**
   * The variable that a name was probably meant to be; empty if the name is known or similar to
   * none.
   */
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
