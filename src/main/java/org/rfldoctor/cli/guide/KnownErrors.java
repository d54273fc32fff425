package org.rfldoctor.cli.guide;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rfldoctor.check.LookupTable;

/** What the messages of failed commands mean; the first that is found in the output counts. */
record KnownErrors(LookupTable table) {

  /**
   * @param says what went wrong
   * @param advice what to do about it
   */
  record Meaning(String says, String advice) {}

  Optional<Meaning> of(String output) {
    return table.rows().values().stream().flatMap(row -> in(row, output).stream()).findFirst();
  }

  private static Optional<Meaning> in(Map<String, String> row, String output) {
    Matcher found = Pattern.compile(row.get("match"), Pattern.MULTILINE).matcher(output);
    return found.find()
        ? Optional.of(new Meaning(filled(row.get("says"), found), filled(row.get("advice"), found)))
        : Optional.empty();
  }

  /** With the groups of what was found as {@code $1}. */
  private static String filled(String text, Matcher found) {
    String filled = text;
    for (int group = 1; group <= found.groupCount(); group++) {
      String value = found.group(group);
      filled = filled.replace("$" + group, value == null ? "?" : value);
    }
    return filled;
  }
}
