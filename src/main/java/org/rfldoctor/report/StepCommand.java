package org.rfldoctor.report;

import java.util.Optional;

/**
 * A command of a step.
 *
 * @param cwd where it is run; empty for anywhere
 * @param needsRoot whether it needs root; {@code sudo} is no part of the invocation
 * @param unattended what is run where nobody answers questions; empty where it asks none
 * @param skipIf a line that succeeds where this command need not be run any more
 */
public record StepCommand(
    Invocation invocation,
    Optional<String> cwd,
    boolean needsRoot,
    Optional<Invocation> unattended,
    Optional<String> skipIf) {

  /** The line for a shell. */
  public String line() {
    return invocation.line();
  }

  /** The same command that runs something else. */
  public StepCommand withInvocations(Invocation changed, Optional<Invocation> whenUnattended) {
    return new StepCommand(changed, cwd, needsRoot, whenUnattended, skipIf);
  }

  /** Whether one test tells of both that they need not be run any more. */
  public boolean sharesConditionWith(StepCommand next) {
    return skipIf.isPresent() && skipIf.equals(next.skipIf) && cwd.equals(next.cwd);
  }

  /** Whether it differs from what is published, so that it asks nothing. */
  public boolean isAdapted() {
    return !needsRoot && !unattendedForm().line().equals(line());
  }

  /** The same where nobody answers questions. */
  public StepCommand unattendedForm() {
    return withInvocations(unattended.orElse(invocation), unattended);
  }
}
