package org.rfldoctor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.NearMiss;
import org.rfldoctor.check.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a check, a diagnosis or a topic means. */
@Command(
    name = "explain",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    header = "Tell what a check, a diagnosis or a topic means, why it matters, and every remedy.",
    description = {
      "",
      "`rfl-doctor catalog list` lists the checks; each names its diagnoses. A stage (toolchain,",
      "bindings, tree, …) lists its own. `samples` lists the Rust samples and drivers of the tree.",
      ""
    })
final class ExplainCommand extends ConsoleCommand {
  @Parameters(paramLabel = "ID", description = "A check, a diagnosis, a stage, or `samples`.")
  String id;

  @Option(names = "-C", paramLabel = "TREE", description = "The kernel tree, for `samples`.")
  Path tree;

  @Mixin OutputOptions output;

  @Mixin CatalogOption checks;

  @Override
  public Integer call() {
    Catalog catalog = checks.catalog();
    Display display = new Display(console, output);
    if (id.equals(SamplesPage.TOPIC)) {
      display.topic(new SamplesPage(console, tree, catalog).text());
      return ExitCode.READY;
    }
    List<Check> stage = catalog.checks().stream().filter(c -> c.stage().word().equals(id)).toList();
    if (!stage.isEmpty()) {
      display.list(stage);
      return ExitCode.READY;
    }
    Optional<Check> check =
        catalog.checks().stream()
            .filter(c -> c.id().equals(id) || c.diagnosis(id).isPresent())
            .findFirst();
    if (check.isPresent()) {
      display.explain(check.get(), id);
      return ExitCode.READY;
    }
    throw new Failure(
        ExitCode.USAGE,
        "there is no check, diagnosis or topic '"
            + id
            + "'"
            + NearMiss.question(id, names(catalog)));
  }

  private static List<String> names(Catalog catalog) {
    List<String> names = new ArrayList<>(List.of(SamplesPage.TOPIC));
    for (Stage stage : Stage.values()) {
      names.add(stage.word());
    }
    for (Check check : catalog.checks()) {
      names.add(check.id());
      check.diagnoses().stream().map(Diagnosis::id).forEach(names::add);
    }
    return names;
  }
}
