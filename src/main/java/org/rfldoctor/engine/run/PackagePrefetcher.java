package org.rfldoctor.engine.run;

import java.util.List;
import org.rfldoctor.report.Result;

/**
 * Queries package managers for the versions that the plan may need, in parallel with the last
 * checks.
 */
public interface PackagePrefetcher {
  /** Queries nothing. */
  PackagePrefetcher NONE = soFar -> {};

  /**
   * Called once, when there is no further check to start.
   *
   * @param soFar the results so far; checks that have not ended are {@code unknown}
   */
  void prefetch(List<Result> soFar);
}
