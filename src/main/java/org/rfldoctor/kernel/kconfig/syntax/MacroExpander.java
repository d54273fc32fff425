package org.rfldoctor.kernel.kconfig.syntax;

import java.util.Map;
import java.util.Optional;

/** Expands {@code $(NAME)} for the known variables of the build. */
public record MacroExpander(Map<String, String> known) {

  /** The text with every {@code $(NAME)} replaced, or empty if one of them is unknown. */
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
