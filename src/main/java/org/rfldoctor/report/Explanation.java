package org.rfldoctor.report;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis.Severity;
import org.rfldoctor.check.Probe;

/**
 * The content of {@code explain} for a check. All texts have values of this machine or of a
 * recorded example.
 *
 * @param probes the probes by name, with every name filled
 */
public record Explanation(Check check, List<NamedProbe> probes, List<OfDiagnosis> diagnoses) {
  public Explanation {
    probes = List.copyOf(probes);
    diagnoses = List.copyOf(diagnoses);
  }

  /** A probe of the check. */
  public record NamedProbe(String name, Probe probe) {}

  /**
   * A diagnosis.
   *
   * @param severity the severity
   * @param example the recorded case whose values are shown; empty where this machine has it
   * @param causes ids of diagnoses that explain this one where they are found too
   * @param remedies what to do there, the best first
   * @param others what to do in other situations, with any values
   * @param elsewhere commands of other distributions
   */
  public record OfDiagnosis(
      String id,
      Severity severity,
      Optional<String> example,
      String message,
      List<String> causes,
      List<OfRemedy> remedies,
      List<OfRemedy> others,
      List<String> elsewhere) {
    public OfDiagnosis {
      causes = List.copyOf(causes);
      remedies = List.copyOf(remedies);
      others = List.copyOf(others);
      elsewhere = List.copyOf(elsewhere);
    }
  }

  /**
   * A remedy.
   *
   * @param commands lines for a shell
   */
  public record OfRemedy(String title, List<String> commands, Optional<String> note) {
    public OfRemedy {
      commands = List.copyOf(commands);
    }
  }

  /** The diagnosis of this id. */
  public Optional<OfDiagnosis> diagnosis(String id) {
    return diagnoses.stream().filter(diagnosis -> diagnosis.id().equals(id)).findFirst();
  }
}
