package org.rfldoctor.cli.profile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.rfldoctor.catalog.yaml.InvalidCatalogException;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.base.ProcessEnvironment;
import org.rfldoctor.probe.host.User;
import org.rfldoctor.profile.Profile;
import org.rfldoctor.profile.ProfileReader;

/** The file that {@code --profile} names. */
public final class ProfileFile {
  private static final String URL = "(?i)[a-z][a-z0-9+.-]*://.*";

  private ProfileFile() {}

  /**
   * Reads the profile.
   *
   * @param named the path as the user typed it
   * @throws CliException if the file does not exist or is invalid
   */
  public static Profile read(ProcessEnvironment here, String named) {
    if (named.matches(URL)) {
      throw new CliException(
          ExitCode.USAGE,
          "a profile is not fetched from the network, since it can run commands\n"
              + "download "
              + named
              + ", read it, then pass the file");
    }
    Path file = here.folder().resolve(named);
    if (Files.notExists(file)) {
      throw new CliException(ExitCode.USAGE, "there is no profile " + named);
    }
    if (!Files.isRegularFile(file)) {
      throw new CliException(ExitCode.USAGE, named + " is not a file");
    }
    User person = User.ofThisProcess(here.environment());
    if (!person.mayRead(file)) {
      throw new CliException(ExitCode.USAGE, person.user() + " may not read " + named);
    }
    try {
      return ProfileReader.read(file, named);
    } catch (InvalidCatalogException bad) {
      throw invalid(bad);
    }
  }

  /** The error for an invalid profile, or for its invalid checks. */
  static CliException invalid(InvalidCatalogException bad) {
    String problems =
        bad.problems().stream().map(Object::toString).collect(Collectors.joining("\n"));
    return new CliException(ExitCode.USAGE, "the profile is wrong\n" + problems);
  }
}
