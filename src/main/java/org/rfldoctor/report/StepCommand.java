package org.rfldoctor.report;

import java.util.Optional;

/**
 * A command of a step.
 *
 * @param cwd where it is run; empty for anywhere
 * @param needsRoot whether it needs root; {@code sudo} is no part of the invocation
 * @param unattended the form that needs no answers; empty if the command asks nothing
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

  /** A text that only equal commands share. */
  public String key() {
    return String.join(
        "\n",
        line(),
        cwd.orElse(""),
        needsRoot ? "root" : "",
        unattended.map(Invocation::line).orElse(""),
        skipIf.orElse(""));
  }

  /** The same command that runs something else. */
  public StepCommand withInvocations(Invocation changed, Optional<Invocation> whenUnattended) {
    return new StepCommand(changed, cwd, needsRoot, whenUnattended, skipIf);
  }

  /** Whether both commands have the same condition for being skipped. */
  public boolean sharesConditionWith(StepCommand next) {
    return skipIf.isPresent() && skipIf.equals(next.skipIf) && cwd.equals(next.cwd);
  }

  /** Whether it differs from the documented command, so that it asks nothing. */
  public boolean isAdapted() {
    return !needsRoot && !unattendedForm().line().equals(line());
  }

  /** The form that needs no answers. */
  public StepCommand unattendedForm() {
    return withInvocations(unattended.orElse(invocation), unattended);
  }
}
