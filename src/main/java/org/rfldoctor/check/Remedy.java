package org.rfldoctor.check;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.expression.Condition;

/**
 * What to do about a diagnosis, by one route.
 *
 * @param when holds where this route makes sense
 * @param title what is done, in a few words
 * @param install tools of the table of packages that the package manager gives
 * @param acceptVersion over {@code candidate}, the version that would be installed of the first of
 *     these tools
 * @param commands what is run, after what is installed
 * @param note a remark: why not as the article says, what it costs
 * @param alsoFixes diagnoses that need no step of their own once this is done
 */
public record Remedy(
    Route route,
    Condition when,
    String title,
    List<String> install,
    Optional<Condition> acceptVersion,
    CommandTemplates commands,
    Optional<String> note,
    List<String> alsoFixes,
    ExecutionPolicy policy) {
  public Remedy {
    install = List.copyOf(install);
    alsoFixes = List.copyOf(alsoFixes);
  }
}
