package org.rfldoctor.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message in which {@code {names}} stand for what varies, and {@code …} for what does not matter;
 * {@code output} and {@code libclang} may be several lines, other names are within one.
 */
final class MessagePattern {
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)}|…");

  private final List<String> names = new ArrayList<>();
  private final Pattern pattern;

  MessagePattern(String template) {
    StringBuilder regex = new StringBuilder("(?m)");
    Matcher gap = GAP.matcher(template);
    int from = 0;
    for (; gap.find(); from = gap.end()) {
      regex.append(literal(template.substring(from, gap.start())));
      regex.append(gap.group(1) == null ? "(?s:.*?)" : named(gap.group(1)));
    }
    this.pattern = Pattern.compile(regex.append(literal(template.substring(from))).toString());
  }

  Matcher in(String text) {
    return pattern.matcher(text);
  }

  /** What the names stand for in a match. */
  Map<String, String> details(Matcher match) {
    Map<String, String> details = new LinkedHashMap<>();
    names.forEach(name -> details.put(name, match.group(name).strip()));
    return details;
  }

  private String named(String name) {
    names.add(name);
    return "(?<" + name + ">" + (name.matches("output|libclang") ? "(?s:.*?)" : ".*?") + ")";
  }

  /** A caret at the start is the start of a line, a dollar at the end is the end of one. */
  private static String literal(String text) {
    String start = text.startsWith("^") ? "^" : "";
    String end = text.endsWith("$") ? "$" : "";
    return start
        + Pattern.quote(text.substring(start.length(), text.length() - end.length()))
        + end;
  }
}
