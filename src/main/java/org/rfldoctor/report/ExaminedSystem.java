package org.rfldoctor.report;

import java.util.Optional;
import org.rfldoctor.check.value.Facts;

/**
 * What was known before the first check.
 *
 * @param profile what a workshop asks for, where a profile was given
 * @param facts the predefined facts, derived from machine, build and what else is known
 */
public record ExaminedSystem(
    MachineInfo machine, BuildInfo build, Optional<ProfileInfo> profile, Facts facts) {

  public ExaminedSystem withMachine(MachineInfo other) {
    return new ExaminedSystem(other, build, profile, facts);
  }
}
