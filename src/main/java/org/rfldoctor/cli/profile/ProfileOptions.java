package org.rfldoctor.cli.profile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.catalog.yaml.CatalogFile;
import org.rfldoctor.catalog.yaml.CatalogProblem;
import org.rfldoctor.catalog.yaml.InvalidCatalogException;
import org.rfldoctor.cli.base.BuildRequest;
import org.rfldoctor.cli.base.CatalogOptions;
import org.rfldoctor.cli.base.CliContext;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.profile.Profile;
import picocli.CommandLine.Option;

/** Options that select the check files and a profile. */
public final class ProfileOptions extends CatalogOptions {
  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description =
          "What a workshop asks for: its tree, make arguments, levels and own checks, as"
              + " `rfl-doctor profile new` writes them. The command line wins over it.")
  String file;

  @Option(
      names = "--trust-profile",
      paramLabel = "SHA256",
      description =
          "Allow the commands of the profile without asking, if this is its digest, which"
              + " `rfl-doctor profile show` prints.")
  String trusted;

  private Optional<Profile> profile = Optional.empty();

  /**
   * Reads the profile and demands trust in it, before any part of it is used.
   *
   * @return the request, completed by the profile
   */
  public BuildRequest applyProfile(CliContext console, BuildRequest request) {
    if (file == null) {
      if (trusted != null) {
        throw new CliException(2, "--trust-profile needs --profile FILE");
      }
      return request;
    }
    Profile read = ProfileFile.read(console.surroundings(), file);
    profile = Optional.of(read);
    new ProfileTrust(console, file).demand(read, catalog(), Optional.ofNullable(trusted));
    return request.completedBy(read, console.surroundings());
  }

  /** The name of the profile file, without its directory. */
  public Optional<String> fileName() {
    return Optional.ofNullable(file).map(name -> Path.of(name).getFileName().toString());
  }

  @Override
  protected List<CatalogFile> addedFiles() {
    return profile.map(Profile::checks).orElse(List.of());
  }

  @Override
  protected Catalog adjusted(Catalog catalog) {
    return profile.map(it -> adjusted(it, catalog)).orElse(catalog);
  }

  private static Catalog adjusted(Profile profile, Catalog catalog) {
    List<CatalogProblem> problems = profile.problems(catalog);
    if (!problems.isEmpty()) {
      throw ProfileFile.invalid(new InvalidCatalogException(problems));
    }
    return profile.leveled(catalog);
  }

  @Override
  protected CliException invalid(InvalidCatalogException bad) {
    return addedFiles().isEmpty() ? super.invalid(bad) : ProfileFile.invalid(bad);
  }
}
