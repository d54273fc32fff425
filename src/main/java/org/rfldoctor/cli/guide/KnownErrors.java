package org.rfldoctor.cli.guide;

import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.value.BoundedMatcher;

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
    BoundedMatcher found = BoundedMatcher.of(row.get("match"), output);
    return found.find()
        ? Optional.of(new Meaning(filled(row.get("says"), found), filled(row.get("advice"), found)))
        : Optional.empty();
  }

  /** With the groups of what was found as {@code $1}. */
  private static String filled(String text, BoundedMatcher found) {
    String filled = text;
    for (int group = 1; group <= found.groupCount(); group++) {
      String value = found.group(group);
      filled = filled.replace("$" + group, value == null ? "?" : value);
    }
    return filled;
  }
}
