package org.rfldoctor.render.redact;

import java.util.List;

/**
 * A text to hide and its replacement.
 *
 * @param alone whether to hide it only if it is the whole text or in the position of a user name:
 *     {@code chown -R rust}, {@code rust@host}, {@code belongs to rust}
 */
record RedactedTerm(String text, String shown, boolean alone) {
  private static final List<String> BEFORE_USER =
      List.of("/home/", "~", "user ", "chown -R ", "belongs to ", "you are ", "USER=", "LOGNAME=");

  String hidden(String whole) {
    StringBuilder result = new StringBuilder();
    int from = 0;
    for (int at = 0; at + text.length() <= whole.length(); ) {
      if (isAt(whole, at)) {
        result.append(whole, from, at).append(shown);
        at += text.length();
        from = at;
      } else {
        at++;
      }
    }
    return from == 0 ? whole : result.append(whole.substring(from)).toString();
  }

  private boolean isAt(String whole, int at) {
    int end = at + text.length();
    return whole.regionMatches(true, at, text, 0, text.length())
        && (!alone || isUser(whole, at, end))
        && (at == 0 || !Character.isLetterOrDigit(whole.charAt(at - 1)))
        && (end == whole.length() || !Character.isLetterOrDigit(whole.charAt(end)));
  }

  private static boolean isUser(String whole, int at, int end) {
    return at == 0 && end == whole.length()
        || whole.startsWith("@", end)
        || BEFORE_USER.stream().anyMatch(word -> whole.startsWith(word, at - word.length()));
  }
}
