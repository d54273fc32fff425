package org.rfldoctor.log.read;

/** A name that people know for a prefix, after its shape. */
final class PrefixName {
  private PrefixName() {}

  static String of(Prefix prefix) {
    if (has(prefix, '[') && has(prefix, ']') && prefix.size() > 4 && endsLikeAnIdentifier(prefix)) {
      return "journald";
    }
    if (prefix.token(0) == '#') {
      return "buildkit";
    }
    if (prefix.token(0) == '>' || prefix.token(0) == '|') {
      return "quoted";
    }
    if (has(prefix, ':') && has(prefix, Tokens.DIGITS)) {
      return "timestamps";
    }
    return has(prefix, '>') ? "named" : "prefixed";
  }

  private static boolean endsLikeAnIdentifier(Prefix prefix) {
    int last = prefix.size() - 1;
    return prefix.token(last - 1) == ':' && prefix.token(last - 2) == ']';
  }

  private static boolean has(Prefix prefix, long token) {
    for (int i = 0; i < prefix.size(); i++) {
      if (prefix.token(i) == token) {
        return true;
      }
    }
    return false;
  }
}
