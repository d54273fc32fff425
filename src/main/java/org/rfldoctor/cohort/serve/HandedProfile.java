package org.rfldoctor.cohort.serve;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A profile as participants get it.
 *
 * @param digest SHA-256 of all that it says and could run, in hex, by which they trust it
 * @param checks the directory of its own checks, as it names it
 */
public record HandedProfile(Path file, String digest, Optional<String> checks) {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_][\\w.-]*");
  private static final Pattern BELOW = Pattern.compile(PLAIN + "(/" + PLAIN + ")*/?");

  /** Whether a directory lies below its profile, under a name that a shell takes as it is. */
  public static boolean canHandOut(String checks) {
    return BELOW.matcher(checks).matches();
  }

  /** The name that the file has at a participant; that of the profile in reports. */
  String name() {
    String name = file.getFileName().toString();
    return PLAIN.matcher(name).matches() ? name : "profile.yaml";
  }
}
