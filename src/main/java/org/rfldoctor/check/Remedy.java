package org.rfldoctor.check;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.expression.Condition;

/**
 * A way to fix a diagnosis, by one route.
 *
 * @param when the condition under which it is offered
 * @param title what it does, as an imperative
 * @param install rows of packages.yaml that the package manager installs
 * @param acceptVersion a condition over {@code candidate}, the version that would be installed of
 *     the first of these tools
 * @param commands the commands, run after the installation
 * @param note a remark, such as its cost or an article's outdated advice
 * @param alsoFixes diagnoses that it fixes as well
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
