package org.rfldoctor.render.redact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces mail addresses of people by {@code <mail>}. Addresses of public mailing lists and {@code
 * git@} stay.
 */
final class MailAddressRedactor {
  /**
   * An address, matched only from the start of a word. Otherwise the time would be quadratic in the
   * length of a line without blanks.
   */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![A-Za-z0-9._%+-])(?<name>[A-Za-z0-9._%+-]++)@"
              + "(?<host>[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)++)");

  private MailAddressRedactor() {}

  static String hidden(String text) {
    return text.indexOf('@') < 0
        ? text
        : ADDRESS
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        isPublic(found.group(1), found.group(2)) ? found.group() : "<mail>"));
  }

  private static boolean isPublic(String name, String host) {
    return name.equals("git")
        || host.startsWith("lists.")
        || host.equals("vger.kernel.org")
        || host.endsWith(".lists.linux.dev");
  }
}
