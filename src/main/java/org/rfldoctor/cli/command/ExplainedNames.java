package org.rfldoctor.cli.command;

import java.util.List;
import java.util.TreeSet;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.PathStep;
import org.rfldoctor.check.Stage;

/** Lists the arguments that {@code explain} accepts. */
public final class ExplainedNames {
  private ExplainedNames() {}

  /** All names in alphabetical order, each once. */
  public static List<String> of(Catalog catalog) {
    TreeSet<String> names =
        new TreeSet<>(
            List.of(
                SamplesTopic.TOPIC,
                ArticlesTopic.TOPIC,
                ArchiveTopic.TOPIC,
                FirstModuleTopic.TOPIC));
    for (Stage stage : Stage.values()) {
      names.add(stage.word());
    }
    catalog.signatures().signatures().stream()
        .flatMap(signature -> signature.diagnosis().stream())
        .forEach(names::add);
    catalog.waypoints().stream().map(PathStep::id).forEach(names::add);
    for (Check check : catalog.checks()) {
      names.add(check.id());
      check.diagnoses().stream().map(Diagnosis::id).forEach(names::add);
    }
    return List.copyOf(names);
  }
}
