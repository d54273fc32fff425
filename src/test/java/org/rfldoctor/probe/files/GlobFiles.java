package org.rfldoctor.probe.files;

/** Matches a name as a glob does. */
public final class GlobFiles {
  private GlobFiles() {}

  public static boolean matches(String name, String pattern) {
    return Glob.matches(name, pattern);
  }
}
