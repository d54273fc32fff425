package org.rfldoctor.engine.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.Route;
import org.rfldoctor.check.Status;
import org.rfldoctor.check.expression.TruthValue;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.report.Result;

/**
 * The packages that a bare Debian or Ubuntu image needs for the checks of a report, independent of
 * the reported machine. Packages with a minimum version are left to {@code guide}, which knows the
 * image's versions when it runs there.
 */
public record ImagePackages(Map<String, LookupTable> tables) {
  private static final String MANAGER = "apt";

  /** The names, in order. */
  public List<String> of(List<Result> results, Facts known) {
    Map<String, Value> image = new LinkedHashMap<>(known.values());
    image.put("machine.manager", new Value.Text(MANAGER));
    image.put("machine.distro", new Value.Text("debian"));
    Facts facts = new Facts(image);
    Set<String> packages = new TreeSet<>();
    for (Result result : results) {
      if (isAsked(result)) {
        tools(result.check(), facts).forEach(tool -> packages.addAll(packages(tool)));
      }
    }
    return List.copyOf(packages);
  }

  private static boolean isAsked(Result result) {
    return result.check().level() != Level.OPTIONAL && result.outcome().status() != Status.SKIPPED;
  }

  private static List<String> tools(Check check, Facts facts) {
    List<String> tools = new ArrayList<>();
    for (Diagnosis diagnosis : check.diagnoses()) {
      diagnosis.remedies().stream()
          .filter(remedy -> installs(remedy, facts))
          .findFirst()
          .filter(remedy -> remedy.acceptVersion().isEmpty())
          .ifPresent(remedy -> tools.addAll(remedy.install()));
    }
    return tools;
  }

  private static boolean installs(Remedy remedy, Facts facts) {
    boolean route =
        remedy.route() instanceof Route.Packages || remedy.route().word().equals(MANAGER);
    return route && !remedy.install().isEmpty() && remedy.when().holds(facts) == TruthValue.YES;
  }

  private List<String> packages(String tool) {
    Optional<String> cell = tables.get("packages").cell(tool, MANAGER);
    return cell.map(names -> List.of(names.split(" "))).orElse(List.of());
  }
}
