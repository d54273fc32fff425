package org.rfldoctor.cli.base;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.probe.host.User;
import org.rfldoctor.profile.Profile;

/**
 * Which build the user asks about; immutable, and independent of how the command line was parsed.
 *
 * @param tree {@code -C}: the kernel tree
 * @param kdir {@code --kdir}: the directory that modules are built against
 * @param release {@code --release}: the release to judge by where there is no tree
 * @param trusted {@code --trust-tree}: whether scripts of a tree owned by somebody else may run
 * @param makeArguments {@code NAME=VALUE} in the order of the command line
 * @param profile {@code --profile}: what a workshop asks for
 */
public record BuildRequest(
    Optional<Path> tree,
    Optional<Path> kdir,
    Optional<String> release,
    boolean trusted,
    List<String> makeArguments,
    Optional<Profile> profile) {
  /** Nothing was said about a build. */
  public static final BuildRequest NONE =
      new BuildRequest(Optional.empty(), Optional.empty(), Optional.empty(), false, List.of());

  /** What a step that brings a tree says instead of {@code NAME=VALUE}. */
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

  /** The same request with one more argument of make; a name that is there gets the new value. */
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

  /** The same request, with what the profile says where the command line says nothing. */
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

  /** Whether the user asked for this release, rather than the profile. */
  public boolean isReleaseAsked() {
    Optional<String> usual = profile.flatMap(Profile::release).map(Profile.Located::value);
    return release.isPresent() && !release.equals(usual);
  }

  /** The position of the {@code =}; below 1 where the argument has no name. */
  static int nameEnd(String argument) {
    return argument.indexOf('=');
  }
}
