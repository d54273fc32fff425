package org.rfldoctor.kernel.module;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The name of a module, such as {@code my_driver}, and the names derived from it. */
public record ModuleName(String name) {
  private static final Pattern VALID = Pattern.compile("[a-z][a-z0-9_]*");

  /**
   * The maximum length: MODULE_NAME_LEN in include/linux/moduleparam.h on 64-bit machines, without
   * the final NUL.
   */
  private static final int LONGEST = 55;

  /** The lower-case strict and reserved keywords of Rust 2015 to 2024. */
  private static final Set<String> KEYWORDS =
      Set.of(
          ("abstract as async await become box break const continue crate do dyn else enum extern"
                  + " false final fn for gen if impl in let loop macro match mod move mut override"
                  + " priv pub ref return self static struct super trait true try type typeof"
                  + " unsafe unsized use virtual where while yield")
              .split(" "));

  /** Crates in the scope of every kernel crate, whose names a module cannot take. */
  private static final Set<String> CRATES = Set.of("alloc", "core", "kernel", "std", "test");

  public ModuleName {
    if (problem(name).isPresent()) {
      throw new IllegalArgumentException(problem(name).get());
    }
  }

  /** The reason why a module cannot have this name in any tree; empty if it can. */
  public static Optional<String> problem(String name) {
    if (name.isEmpty()) {
      return Optional.of("the name of the module is empty");
    }
    if (!VALID.matcher(name).matches()) {
      return Optional.of(
          "'"
              + name
              + "' cannot name a module: use lower-case letters, digits and _, and begin with a"
              + " letter"
              + suggestion(name));
    }
    if (name.length() > LONGEST) {
      return Optional.of(
          "the name of the module has "
              + name.length()
              + " characters; the kernel allows "
              + LONGEST);
    }
    if (KEYWORDS.contains(name)) {
      return Optional.of("'" + name + "' is a keyword of Rust, so no crate can have this name");
    }
    return CRATES.contains(name)
        ? Optional.of("'" + name + "' is the name of a crate that the module itself uses")
        : Optional.empty();
  }

  private static String suggestion(String name) {
    String near =
        name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[- .]+", "_");
    return !near.equals(name) && problem(near).isEmpty() ? "; for example " + near : "";
  }

  /** The name of the module's Rust type: {@code MyDriver}. */
  public String type() {
    return words(name).map(ModuleName::capital).collect(Collectors.joining());
  }

  /** The Kconfig symbol without {@code CONFIG_}: {@code SAMPLE_MY_DRIVER}. */
  public String symbol() {
    return "SAMPLE_" + upper();
  }

  /** The name in constants: {@code MY_DRIVER}. */
  public String upper() {
    return name.toUpperCase(Locale.ROOT);
  }

  /** The name at the start of a sentence: {@code My driver}. */
  public String title() {
    return capital(words(name).collect(Collectors.joining(" ")));
  }

  /** The name of the device file in /dev: {@code my-driver}. */
  public String dashed() {
    return name.replace('_', '-');
  }

  private static Stream<String> words(String name) {
    return Arrays.stream(name.split("_+"));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
