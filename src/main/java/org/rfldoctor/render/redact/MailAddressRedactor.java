package org.rfldoctor.render.redact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of people; those of public mailing lists and of services may be shown. */
final class MailAddressRedactor {
  /** Tried at the begin of a word only: of a long line without blanks, each try reads the rest. */
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
