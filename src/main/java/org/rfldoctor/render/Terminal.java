package org.rfldoctor.render;

import java.util.function.Function;

/**
 * What is known of the place a stream goes to, as plain inputs.
 *
 * @param interactive whether it is a terminal
 * @param columns its width
 * @param utf8 whether the person's locale shows more than ASCII
 * @param dumb whether the terminal cannot move its cursor or colour its text
 * @param plain whether the person asked every program for no colour (no-color.org)
 */
public record Terminal(
    boolean interactive, int columns, boolean utf8, boolean dumb, boolean plain) {
  private static final int USUAL_COLUMNS = 80;
  private static final int FEWEST_COLUMNS = 20;
  private static final int MOST_COLUMNS = 1000;

  public Terminal {
    columns = columns <= 0 ? USUAL_COLUMNS : Math.max(columns, FEWEST_COLUMNS);
    columns = Math.min(columns, MOST_COLUMNS);
  }

  /**
   * As the launcher tells by system properties and the person by the environment.
   *
   * @param stream {@code stdout} or {@code stderr}
   * @param properties a property by its name, or null
   * @param environment a variable by its name, or null
   */
  public static Terminal of(
      String stream, Function<String, String> properties, Function<String, String> environment) {
    String term = text(environment.apply("TERM"));
    return new Terminal(
        text(properties.apply("rfl." + stream + ".tty")).equals("true"),
        number(properties.apply("rfl.columns")),
        utf8(text(properties.apply("rfl.utf8")), environment),
        term.isEmpty() || term.equals("dumb"),
        !text(environment.apply("NO_COLOR")).isEmpty());
  }

  boolean likesColour() {
    return interactive && !dumb && !plain;
  }

  private static boolean utf8(String told, Function<String, String> environment) {
    return told.isEmpty() ? utf8(locale(environment)) : told.equals("true");
  }

  private static boolean utf8(String locale) {
    String lower = locale.toLowerCase(java.util.Locale.ROOT);
    return lower.contains("utf-8") || lower.contains("utf8");
  }

  private static String locale(Function<String, String> environment) {
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String value = text(environment.apply(name));
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  private static int number(String value) {
    try {
      return Integer.parseInt(text(value).strip());
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }
}
