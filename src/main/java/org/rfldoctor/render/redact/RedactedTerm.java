package org.rfldoctor.render.redact;

/** A text that is not to be shown, and what is shown in its place. */
record RedactedTerm(String text, String shown) {
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
        && (at == 0 || !Character.isLetterOrDigit(whole.charAt(at - 1)))
        && (end == whole.length() || !Character.isLetterOrDigit(whole.charAt(end)));
  }
}
