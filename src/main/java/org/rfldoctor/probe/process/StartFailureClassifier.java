package org.rfldoctor.probe.process;

import java.io.File;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Observation.Broken;
import org.rfldoctor.check.Observation.Refused;
import org.rfldoctor.probe.host.User;

/** Classifies the failure to start a tool. */
record StartFailureClassifier(User person, ExecutableInspector obstacles) {
  /**
   * Errors of the program itself: ENOENT, ENOEXEC, EACCES, ENOTDIR, EISDIR, ETXTBSY, ELOOP,
   * ELIBBAD.
   */
  private static final Set<Integer> UNFIT = Set.of(2, 8, 13, 20, 21, 26, 40, 80);

  private static final Pattern ERRNO = Pattern.compile("error[:=] ?(\\d{1,3})");

  Observation of(File program, IOException failure) {
    if (!person.become().isEmpty()) {
      return new Refused(
          program
              + " was not run, since "
              + person.become().get(0)
              + ", which would run it as "
              + person.user()
              + ", could not be started");
    }
    return UNFIT.contains(errno(failure))
        ? new Broken(obstacles.refusal(program))
        : new Refused(program + " could not be started: " + root(failure).getMessage());
  }

  /**
   * The result if setpriv or runuser failed before it could run the tool as the user; else empty.
   */
  Optional<Observation> ofBecoming(Observation.Answer answer) {
    if (person.become().isEmpty() || answer.exit() == 0) {
      return Optional.empty();
    }
    String way = new File(person.become().get(0)).getName();
    return Optional.of(answer.err())
        .filter(says -> says.startsWith(way + ": ") && !says.contains(": failed to execute "))
        .map(says -> new Refused("nothing is run as " + person.user() + ": " + says.strip()));
  }

  /** The errno in a message. JDK 25 has a new wording, which zt-exec does not parse yet. */
  private static int errno(IOException failure) {
    Matcher found = ERRNO.matcher(String.valueOf(root(failure).getMessage()));
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }

  private static Throwable root(Throwable failure) {
    return failure.getCause() == null ? failure : root(failure.getCause());
  }
}
