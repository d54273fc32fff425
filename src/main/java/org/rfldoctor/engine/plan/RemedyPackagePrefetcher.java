package org.rfldoctor.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rfldoctor.check.AvailablePackages;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.Status;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.engine.run.PackagePrefetcher;
import org.rfldoctor.report.Result;

/**
 * Queries the packages of all remedies that the plan may choose from. For a check that has not
 * ended, that means every remedy.
 *
 * @param given the facts before the first check
 * @param planned the results that the plan is made of
 */
public record RemedyPackagePrefetcher(
    Map<String, LookupTable> tables,
    Facts given,
    AvailablePackages offers,
    UnaryOperator<List<Result>> planned)
    implements PackagePrefetcher {

  @Override
  public void prefetch(List<Result> soFar) {
    Facts facts = given.and(soFar.stream().map(Result::facts).toList());
    List<Remedy> possible = new ArrayList<>();
    for (Result result : planned.apply(soFar)) {
      if (RemedyChoice.isWanted(result)) {
        possible.addAll(result.outcome().diagnosis().orElseThrow().remedies());
      }
      if (result.outcome().status() == Status.UNKNOWN) {
        result.check().diagnoses().forEach(diagnosis -> possible.addAll(diagnosis.remedies()));
      }
    }
    new PackageCatalog(tables, facts, offers).askFor(possible, facts);
  }
}
