package org.rfldoctor.render.format;

import org.rfldoctor.check.Level;
import org.rfldoctor.check.Stage;
import org.rfldoctor.check.Status;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;

/**
 * The importance of a row or a step, highest first. A short screen omits the least important ones.
 */
public enum Importance {
  FIRST_STEP,
  PROBLEM,
  URGENT_STEP,
  EARLY_STEP,
  LEADING_PASS,
  WARNING,
  OPTION,
  REQUIRED_PASS,
  LATER_STEP,
  /** Only counted, unless {@code --verbose} is set. */
  REST;

  public static Importance of(Result result, Report report) {
    Status status = result.outcome().status();
    Level level = result.check().level();
    if (status == Status.SKIPPED) {
      return REST;
    }
    if (status == Status.PASS) {
      return level == Level.REQUIRED ? pass(result) : REST;
    }
    if (isNamed(result, report) || level == Level.REQUIRED && status != Status.BLOCKED) {
      return PROBLEM;
    }
    return level == Level.OPTIONAL ? OPTION : WARNING;
  }

  private static Importance pass(Result result) {
    return result.check().leading() ? LEADING_PASS : REQUIRED_PASS;
  }

  /** Whether the result is about the module directory of {@code --kdir}. */
  private static boolean isNamed(Result result, Report report) {
    return result.check().stage() == Stage.MODULES && report.build().kdir().isPresent();
  }
}
