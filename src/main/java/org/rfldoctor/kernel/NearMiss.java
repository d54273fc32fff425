package org.rfldoctor.kernel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A name that Kbuild does not know, close to one that it does. */
public record NearMiss(String given, String meant) {
  /** Names that are right and that nothing here asks about. */
  private static final Set<String> OTHERS =
      Set.of(
          "V",
          "W",
          "C",
          "M",
          "MO",
          "CF",
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
          "TAR",
          "TMPDIR",
          "UT");

  private static final Set<String> FAMILIES =
      Set.of("KBUILD_", "CONFIG_", "INSTALL_", "HOST", "CFLAGS_", "RUSTFLAGS_", "RUSTUP_");

  /** The known name that a given one is probably meant for; empty where it is known or far off. */
  static Optional<NearMiss> of(String given) {
    if (isKnown(given)) {
      return Optional.empty();
    }
    String upper = given.toUpperCase(Locale.ROOT);
    int allowed = upper.length() < 3 ? 0 : upper.length() < 6 ? 1 : 2;
    return Arrays.stream(KbuildVariable.values())
        .map(KbuildVariable::name)
        .filter(name -> Distance.between(upper, name) <= allowed)
        .min(Comparator.comparingInt(name -> Distance.between(upper, name)))
        .map(name -> new NearMiss(given, name));
  }

  private static boolean isKnown(String name) {
    return KbuildVariable.named(name).isPresent()
        || OTHERS.contains(name)
        || FAMILIES.stream().anyMatch(name::startsWith);
  }
}
