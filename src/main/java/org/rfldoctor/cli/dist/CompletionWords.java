package org.rfldoctor.cli.dist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.PathStep;
import org.rfldoctor.check.Stage;
import org.rfldoctor.cli.command.ExplainedNames;

/** The completion values of options and arguments. */
final class CompletionWords {
  private final Catalog catalog;
  private final Map<String, List<String>> ofOptions;

  CompletionWords(Catalog catalog) {
    this.catalog = catalog;
    List<String> manual =
        catalog.waypoints().stream().filter(PathStep::person).map(PathStep::id).toList();
    this.ofOptions =
        Map.of(
            "--only",
            Stream.concat(stages(), checks()).toList(),
            "--release",
            releases(),
            "--tick",
            manual,
            "--untick",
            manual);
  }

  /** The values of an option. For an enum, these are its constants in lower case. */
  List<String> ofOption(String name, Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
          .toList();
    }
    return ofOptions.getOrDefault(name, List.of());
  }

  /** The values for the argument of {@code explain}. */
  List<String> explained() {
    return ExplainedNames.of(catalog);
  }

  private static Stream<String> stages() {
    return Arrays.stream(Stage.values()).map(Stage::word);
  }

  private Stream<String> checks() {
    return catalog.checks().stream().map(Check::id);
  }

  private List<String> releases() {
    return catalog.tables().get("kernel-releases").rows().keySet().stream()
        .filter(row -> Character.isDigit(row.charAt(0)))
        .toList();
  }
}
