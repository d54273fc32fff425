package org.rfldoctor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.NearMiss;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what a check, a diagnosis or a topic means. */
@Command(
    name = "explain",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    header = "Tell what a check, a diagnosis or a topic means, why it matters, and every remedy.",
    description = "%n`rfl-doctor catalog list` lists the checks.%n")
final class ExplainCommand extends ConsoleCommand {
  @Parameters(paramLabel = "ID", description = "A check, a diagnosis or a topic.")
  String id;

  @Mixin OutputOptions output;

  @Mixin CatalogOption checks;

  @Override
  public Integer call() {
    Catalog catalog = checks.catalog();
    Display display = new Display(console, output);
    Optional<Check> check =
        catalog.checks().stream()
            .filter(c -> c.id().equals(id) || c.diagnosis(id).isPresent())
            .findFirst();
    if (check.isPresent()) {
      display.explain(check.get(), id);
      return ExitCode.READY;
    }
    if (Topics.names().contains(id)) {
      display.topic(Topics.text(id));
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
    List<String> names = new ArrayList<>(Topics.names());
    for (Check check : catalog.checks()) {
      names.add(check.id());
      check.diagnoses().stream().map(Diagnosis::id).forEach(names::add);
    }
    return names;
  }
}
