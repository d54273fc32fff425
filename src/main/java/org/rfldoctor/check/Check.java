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
 * @param title the word in the checklist
 * @param why why a kernel developer needs it
 * @param leading whether its line stays where the others of its stage are only counted
 * @param applies holds where the question makes sense; else the check is skipped
 * @param skipped why it is skipped then
 * @param needs checks whose facts it reads and cannot do without
 * @param uses checks whose facts it reads if there are any
 * @param probes what it asks, by name, in order
 * @param facts how its facts are read
 * @param pass holds where all is well
 * @param observed what stands in the column of what was found
 * @param expected what stands in the column of what is wanted
 * @param diagnoses what may be wrong; the first that holds is the answer
 * @param notes remarks for explain, such as an article's outdated claim
 * @param cites articles, files of the kernel tree, threads
 * @param standardCases cases that it has beside the recorded ones
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

  /** Whether it tries tools, rather than asking them. */
  public boolean isTrial() {
    return probes.values().stream().anyMatch(Probe::isOfTrials);
  }

  /** The same check, mattering at least so much. */
  public Check atLeast(Level least) {
    return withLevel(level.compareTo(least) < 0 ? level : least);
  }

  /** The same check, mattering so much. */
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
