package org.rfldoctor.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.PathStep;
import org.rfldoctor.check.SpellingSuggestion;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.cli.base.BaseCommand;
import org.rfldoctor.cli.base.BuildRequest;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.base.OutputOptions;
import org.rfldoctor.cli.base.TreeOptions;
import org.rfldoctor.cli.examine.CheckRun;
import org.rfldoctor.cli.examine.ExaminationTarget;
import org.rfldoctor.cli.examine.ReportPrinter;
import org.rfldoctor.cli.profile.ProfileOptions;
import org.rfldoctor.engine.cases.Explainer;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.report.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains a check, a diagnosis or a topic. */
@Command(
    name = "explain",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    header =
        "Explain a check, a diagnosis or a topic: what it means, why it matters, every remedy.",
    description = {
      "",
      "`rfl-doctor catalog list` lists the checks. A stage (toolchain, bindings, …) lists",
      "its own checks. `samples` lists the Rust samples and drivers of the tree and how to",
      "enable each. `articles` lists the articles that checks cite by number. The ids that",
      "`rfl-doctor guide --list` prints are explained, too. `kernel.org` shows how to install",
      "the toolchain that kernel.org ships. `first-module` tells what of the articles'",
      "modules does not compile in the tree.",
      ""
    })
public final class ExplainCommand extends BaseCommand {
  @Parameters(
      index = "0",
      paramLabel = "ID",
      description =
          "A check, a diagnosis, a stage, a step, `samples`, `first-module`, `articles` or"
              + " `kernel.org`.")
  String id;

  @Mixin TreeOptions tree;

  @Parameters(
      index = "1..*",
      paramLabel = "NAME=VALUE",
      description =
          "For `samples`: O=, ARCH=, KCONFIG_CONFIG=, … with the meaning they have for make.")
  private List<String> makeArguments = new ArrayList<>();

  @Mixin OutputOptions output;

  @Mixin ProfileOptions checks;

  @Override
  public int execute() {
    BuildRequest request = checks.applyProfile(console, tree.toRequest(makeArguments));
    Catalog catalog = checks.catalog();
    ReportPrinter display = new ReportPrinter(console, output.toSettings());
    if (id.equals(SamplesTopic.TOPIC)) {
      display.topic(new SamplesTopic(console, request, catalog).text());
      return ExitCode.OK;
    }
    if (id.equals(ArticlesTopic.TOPIC) || id.equals("article") || id.startsWith("article ")) {
      display.topic(new ArticlesTopic(catalog).text());
      return ExitCode.OK;
    }
    if (id.equals(FirstModuleTopic.TOPIC)) {
      display.topic(
          new FirstModuleTopic(ExaminationTarget.of(console, request, () -> catalog)).text());
      return ExitCode.OK;
    }
    if (id.equals(ArchiveTopic.TOPIC)) {
      ExaminationTarget subject = ExaminationTarget.of(console, request, () -> catalog);
      display.topic(new ArchiveTopic(catalog.tables(), subject.facts()).text());
      return ExitCode.OK;
    }
    Optional<PathStep> step = StepTopic.find(catalog, id);
    if (step.isPresent()) {
      display.topic(new StepTopic(console, request, catalog).text(step.get()));
      return ExitCode.OK;
    }
    if (!makeArguments.isEmpty()) {
      throw new CliException(
          ExitCode.USAGE,
          "'"
              + makeArguments.get(0)
              + "' is one word too many; "
              + id
              + " is explained without it");
    }
    List<Check> stage = catalog.checks().stream().filter(c -> c.stage().word().equals(id)).toList();
    if (!stage.isEmpty()) {
      display.list(stage);
      return ExitCode.OK;
    }
    Optional<Check> check =
        catalog.checks().stream()
            .filter(c -> c.id().equals(id) || c.diagnosis(id).isPresent())
            .findFirst();
    if (check.isPresent()) {
      return explain(display, catalog, request, check.get(), id);
    }
    Optional<Check> titled =
        catalog.checks().stream().filter(c -> c.title().equalsIgnoreCase(id)).findFirst();
    if (titled.isPresent()) {
      return explain(display, catalog, request, titled.get(), titled.get().id());
    }
    Optional<Diagnosis> ofLogs = catalog.signatures().cause(id);
    if (ofLogs.isPresent()) {
      display.topic(new LogCauseTopic(catalog.signatures(), ofLogs.get()).text());
      return ExitCode.OK;
    }
    throw new CliException(
        ExitCode.USAGE,
        "unknown check, diagnosis or topic '"
            + id
            + "'"
            + SpellingSuggestion.question(id, ExplainedNames.of(catalog)));
  }

  /**
   * Explains a check, with the values of this machine if it has the diagnosis. A trial only runs to
   * explain its own check.
   */
  private int explain(
      ReportPrinter display, Catalog catalog, BuildRequest request, Check check, String asked) {
    ExaminationTarget target = ExaminationTarget.of(console, request, () -> catalog);
    CheckRun run =
        new CheckRun(
            catalog,
            target,
            List.of(check.id()),
            !check.isTrial(),
            Optional.empty(),
            Redaction.NONE);
    List<Result> results = run.results(display);
    Facts known = target.facts().and(results.stream().map(Result::facts).toList());
    Explainer explainer =
        new Explainer(catalog.checks(), catalog.tables(), catalog.given(), catalog.cases(), known);
    Optional<Result> here = results.stream().filter(it -> it.check().equals(check)).findFirst();
    display.explain(explainer.explain(check, here), asked);
    return ExitCode.OK;
  }
}
