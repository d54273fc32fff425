package org.rfldoctor.kernel.kconfig;

import java.util.Map;
import java.util.Optional;

/**
 * What {@code $(NAME)} stands for: the few variables of the build that are known; everything else
 * is opaque.
 */
record Variables(Map<String, String> known) {

  /** The text with every {@code $(NAME)} replaced, or nothing when one of them is not known. */
  Optional<String> expand(String text) {
    StringBuilder expanded = new StringBuilder();
    int at = 0;
    for (int dollar = text.indexOf('$'); dollar >= 0; dollar = text.indexOf('$', at)) {
      int close = text.indexOf(')', dollar);
      if (close < 0 || text.charAt(dollar + 1) != '(') {
        return Optional.empty();
      }
      String value = known.get(text.substring(dollar + 2, close));
      if (value == null) {
        return Optional.empty();
      }
      expanded.append(text, at, dollar).append(value);
      at = close + 1;
    }
    return Optional.of(expanded.append(text, at, text.length()).toString());
  }
}
