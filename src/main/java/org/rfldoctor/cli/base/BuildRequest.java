package org.rfldoctor.cli.base;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.probe.host.User;
import org.rfldoctor.profile.Profile;

/**
 * The build that the user selected. Immutable and independent of picocli.
 *
 * @param tree {@code -C}: the kernel tree
 * @param kdir {@code --kdir}: the directory that modules are built against
 * @param release {@code --release}: the release that applies without a tree
 * @param trusted {@code --trust-tree}: whether scripts of a tree of another user may run
 * @param makeArguments {@code NAME=VALUE} in the order of the command line
 * @param profile {@code --profile}: the requirements of a workshop
 */
public record BuildRequest(
    Optional<Path> tree,
    Optional<Path> kdir,
    Optional<String> release,
    boolean trusted,
    List<String> makeArguments,
    Optional<Profile> profile) {
  /** A request without any selection. */
  public static final BuildRequest NONE =
      new BuildRequest(Optional.empty(), Optional.empty(), Optional.empty(), false, List.of());

  /** The prefix of a step's argument that selects a tree, instead of {@code NAME=VALUE}. */
  public static final String TREE = "-C ";

  public BuildRequest(
      Optional<Path> tree,
      Optional<Path> kdir,
      Optional<String> release,
      boolean trusted,
      List<String> makeArguments) {
    this(tree, kdir, release, trusted, makeArguments, Optional.empty());
  }

  public BuildRequest {
    makeArguments = List.copyOf(makeArguments);
    for (String argument : makeArguments) {
      if (nameEnd(argument) < 1) {
        throw new IllegalArgumentException("'" + argument + "' is not NAME=VALUE");
      }
    }
  }

  /** This request with a make argument added, or its value replaced. */
  public BuildRequest with(String argument) {
    if (argument.startsWith(TREE)) {
      Path next = Path.of(argument.substring(TREE.length()));
      return new BuildRequest(Optional.of(next), kdir, release, trusted, makeArguments, profile);
    }
    String name = argument.substring(0, nameEnd(argument) + 1);
    List<String> arguments = new ArrayList<>(makeArguments);
    arguments.removeIf(other -> other.startsWith(name));
    arguments.add(argument);
    return new BuildRequest(tree, kdir, release, trusted, arguments, profile);
  }

  /** This request with the values of a profile for all that the command line does not set. */
  public BuildRequest completedBy(Profile wanted, ProcessEnvironment here) {
    Path home = User.ofThisProcess(here.environment()).home();
    BuildRequest completed =
        new BuildRequest(
            tree.or(() -> wanted.tree().map(it -> it.in(home))),
            kdir,
            release.or(() -> wanted.release().map(Profile.Located::value)),
            trusted,
            wanted.makeArguments(),
            Optional.of(wanted));
    for (String argument : makeArguments) {
      completed = completed.with(argument);
    }
    return completed;
  }

  /** Whether the release comes from the command line, not from the profile. */
  public boolean isReleaseAsked() {
    Optional<String> usual = profile.flatMap(Profile::release).map(Profile.Located::value);
    return release.isPresent() && !release.equals(usual);
  }

  /** The index of the {@code =}; less than 1 if the argument has no name. */
  static int nameEnd(String argument) {
    return argument.indexOf('=');
  }
}
