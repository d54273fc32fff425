package org.rfldoctor.fuzz;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rfldoctor.check.AvailablePackages;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Status;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.PatternLimitException;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.engine.plan.StepPlanner;
import org.rfldoctor.engine.run.CheckEvaluation;
import org.rfldoctor.engine.run.CheckEvaluation.ProbeResponse;
import org.rfldoctor.engine.run.Judge;
import org.rfldoctor.engine.run.UpstreamFacts;
import org.rfldoctor.probe.files.SecretMask;
import org.rfldoctor.render.Reports;
import org.rfldoctor.render.json.JsonReport;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.terminal.ColorPalette;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.render.terminal.Theme;
import org.rfldoctor.render.text.TextReport;
import org.rfldoctor.report.Outcome;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;

/** A check of which every probe answers with one text, from its facts to the screen. */
final class Judged {
  private Judged() {}

  static void screen(
      Check check, Map<String, LookupTable> tables, Map<String, Value> before, String answer) {
    List<Result> results = new ArrayList<>();
    for (int exit : new int[] {0, 1}) {
      Result result = result(check, tables, new Facts(before), answer(exit, answer));
      results.add(result);
      Facts all = new Facts(before).and(result.facts());
      Report report =
          Reports.report(
              all,
              results,
              new StepPlanner(tables, all, AvailablePackages.NONE).steps(results, List.of()));
      shown(report);
      results.clear();
    }
  }

  private static Observation answer(int exit, String text) {
    String out = exit == 0 ? text : "";
    return SecretMask.masked(Observation.Answer.of(exit, out, exit == 0 ? "" : text));
  }

  private static Result result(
      Check check, Map<String, LookupTable> tables, Facts before, Observation answer) {
    UpstreamFacts upstream = new UpstreamFacts(List.of(before), Map.of(), Set.of());
    CheckEvaluation evaluation = new CheckEvaluation(check, upstream, tables);
    Outcome outcome = outcome(check, evaluation, answer);
    return new Result(check, outcome, evaluation.facts(), evaluation.evidence(), Duration.ZERO);
  }

  private static Outcome outcome(Check check, CheckEvaluation evaluation, Observation answer) {
    Judge judge = new Judge(UnaryOperator.identity());
    try {
      Optional<Outcome> beforehand = judge.beforehand(check, evaluation);
      if (beforehand.isPresent()) {
        return beforehand.get();
      }
      evaluation.ask(
          probes -> probes.stream().map(p -> new ProbeResponse(answer, Duration.ZERO)).toList());
      return judge.judge(check, evaluation);
    } catch (PatternLimitException tooLong) {
      return Outcome.of(Status.UNKNOWN, tooLong.getMessage());
    }
  }

  /** On the screen with evidence, and as JSON. */
  static void shown(Report report) {
    StringWriter text = new StringWriter();
    RenderSettings look =
        new RenderSettings(Theme.UNICODE, ColorPalette.NONE, 80, true, "/home/jo");
    new TextReport(look, Redaction.NONE, 0).write(report, new PrintWriter(text));
    Bounds.shown(text.toString());
    StringWriter json = new StringWriter();
    new JsonReport().write(report, json);
    Bounds.shown(json.toString());
  }
}
