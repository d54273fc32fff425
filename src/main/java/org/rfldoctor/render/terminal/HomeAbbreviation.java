package org.rfldoctor.render.terminal;

import org.rfldoctor.check.value.ShellQuoting;

/** Shortens paths below the user's home directory with {@code ~}. */
public final class HomeAbbreviation {
  private HomeAbbreviation() {}

  static String shortened(String path, String home) {
    boolean below = home.length() > 1 && path.startsWith(home);
    boolean exact = below && path.length() == home.length();
    return exact || below && path.charAt(home.length()) == '/'
        ? "~" + path.substring(home.length())
        : path;
  }

  /**
   * The shortened path as one word for a shell. The tilde is outside the quotes, since a shell does
   * not expand a quoted tilde.
   */
  public static String quoted(String path, String home) {
    String shown = shortened(path, home);
    return shown.startsWith("~/") && shown.length() > 2
        ? "~/" + ShellQuoting.quoted(shown.substring(2))
        : shown.equals("~") ? shown : ShellQuoting.quoted(shown);
  }
}
