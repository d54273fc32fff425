package org.rfldoctor.probe;

import java.io.File;
import java.util.Set;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Observation.Broken;
import org.rfldoctor.check.Observation.Refused;
import org.zeroturnaround.exec.ProcessInitException;

/** What it means that the kernel did not start a tool. */
record StartFailure(Person person, Obstacles obstacles) {
  /** ENOENT, ENOEXEC, EACCES, ENOTDIR, EISDIR, ETXTBSY, ELOOP, ELIBBAD: the program is to blame. */
  private static final Set<Integer> UNFIT = Set.of(2, 8, 13, 20, 21, 26, 40, 80);

  Observation of(File program, ProcessInitException failure) {
    if (!person.become().isEmpty()) {
      return new Refused(
          program
              + " was not run, since "
              + person.become().get(0)
              + ", which would run it as "
              + person.user()
              + ", could not be started");
    }
    return UNFIT.contains(failure.getErrorCode())
        ? new Broken(obstacles.refusal(program))
        : new Refused(program + " could not be started: " + failure.getCause().getMessage());
  }
}
