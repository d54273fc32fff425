package org.rfldoctor.check;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.expression.Condition;

/**
 * What to do about a diagnosis, by one route.
 *
 * @param route {@code packages} for the machine's package manager, one manager by name, {@code
 *     rustup}, {@code cargo}, or {@code hand}
 * @param when holds where this route makes sense
 * @param title what is done, in a few words
 * @param install tools of the table of packages that the package manager gives
 * @param accept over {@code candidate}, the version that would be installed of the first of these
 *     tools
 * @param run commands, one each, for a shell
 * @param directory where they are run; empty for anywhere
 * @param root whether they need root
 * @param note a remark: why not as the article says, what it costs
 * @param covers diagnoses that need no step of their own once this is done
 * @param conduct how guide goes about it
 */
public record Remedy(
    String route,
    Condition when,
    String title,
    List<String> install,
    Optional<Condition> accept,
    List<String> run,
    Optional<String> directory,
    boolean root,
    Optional<String> note,
    List<String> covers,
    ExecutionPolicy conduct) {
  public Remedy {
    install = List.copyOf(install);
    run = List.copyOf(run);
    covers = List.copyOf(covers);
  }

  /** A remedy with nothing out of the ordinary for guide. */
  public Remedy(
      String route,
      Condition when,
      String title,
      List<String> install,
      Optional<Condition> accept,
      List<String> run,
      Optional<String> directory,
      boolean root,
      Optional<String> note,
      List<String> covers) {
    this(
        route,
        when,
        title,
        install,
        accept,
        run,
        directory,
        root,
        note,
        covers,
        ExecutionPolicy.PLAIN);
  }
}
