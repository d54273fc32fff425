package org.rfldoctor.engine.run;

import java.util.List;
import org.rfldoctor.report.Result;

/** Asks package managers, beside the last checks, for the versions that the plan may need. */
public interface PackagePrefetcher {
  /** Asks for nothing. */
  PackagePrefetcher NONE = soFar -> {};

  /**
   * Called once, when there is no further check to start.
   *
   * @param soFar the results by now; checks that have not ended are unknown
   */
  void prefetch(List<Result> soFar);
}
