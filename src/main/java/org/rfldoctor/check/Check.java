package org.rfldoctor.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.expression.Condition;

/**
 * One question about the machine, with at most one diagnosis as its answer.
 *
 * @param id the file's name
 * @param title the name in the checklist
 * @param why why a kernel developer needs it
 * @param leading whether its row is shown even where passed checks of the stage are only counted
 * @param applies the condition for running the check; otherwise it is skipped
 * @param skipped the reason shown for a skipped check
 * @param needs checks whose facts are required
 * @param uses checks whose facts are read if known
 * @param probes the probes by name, in order
 * @param facts the definitions of its facts
 * @param pass the condition for the outcome {@code pass}
 * @param observed the text of the column "found"
 * @param expected the text of the column "required"
 * @param diagnoses the possible causes; the first whose condition holds is the outcome
 * @param notes remarks for explain, such as an article's outdated claim
 * @param cites articles, files of the kernel tree, threads
 * @param standardCases generated cases, beside the recorded ones
 */
public record Check(
    String id,
    Stage stage,
    String title,
    String why,
    Level level,
    boolean leading,
    Condition applies,
    String skipped,
    List<String> needs,
    List<String> uses,
    Map<String, Probe> probes,
    List<FactDefinition> facts,
    Condition pass,
    TextVariants observed,
    TextVariants expected,
    List<Diagnosis> diagnoses,
    List<String> notes,
    List<String> cites,
    List<StandardCase> standardCases) {
  public Check {
    needs = List.copyOf(needs);
    uses = List.copyOf(uses);
    probes = Collections.unmodifiableMap(new LinkedHashMap<>(probes));
    facts = Collections.unmodifiableList(facts);
    diagnoses = Collections.unmodifiableList(diagnoses);
    notes = List.copyOf(notes);
    cites = List.copyOf(cites);
    standardCases = Collections.unmodifiableList(standardCases);
  }

  /** The diagnosis of this id. */
  public Optional<Diagnosis> diagnosis(String wanted) {
    return diagnoses.stream().filter(diagnosis -> diagnosis.id().equals(wanted)).findFirst();
  }

  /** Whether one of its probes is a trial, which runs a tool on a small input. */
  public boolean isTrial() {
    return probes.values().stream().anyMatch(Probe::isOfTrials);
  }

  /** The same check with this level, or its own if that is higher. */
  public Check atLeast(Level least) {
    return withLevel(level.compareTo(least) < 0 ? level : least);
  }

  /** The same check with another level. */
  public Check withLevel(Level other) {
    if (other == level) {
      return this;
    }
    return new Check(
        id,
        stage,
        title,
        why,
        other,
        leading,
        applies,
        skipped,
        needs,
        uses,
        probes,
        facts,
        pass,
        observed,
        expected,
        diagnoses,
        notes,
        cites,
        standardCases);
  }
}
