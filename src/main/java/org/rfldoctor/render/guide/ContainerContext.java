package org.rfldoctor.render.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.value.ShellQuoting;
import org.rfldoctor.report.Report;

/**
 * The input for a Containerfile and a devcontainer.json.
 *
 * @param packages the packages to install before {@code guide} runs
 * @param profile the file name of the profile, which is copied into the image
 * @param checksDirectory the profile's directory with more checks
 */
public record ContainerContext(
    Report report,
    List<String> packages,
    Optional<String> profile,
    Optional<String> checksDirectory) {
  /** The login name of the user in the image. */
  public static final String USER = "dev";

  static final String HOME = "/home/" + USER;

  public ContainerContext {
    packages = List.copyOf(packages);
  }

  /** The title of the image. */
  public String name() {
    return report
        .system()
        .profile()
        .map(known -> known.title())
        .orElse("Rust in Linux " + report.build().series());
  }

  /** The arguments for {@code check} and {@code guide} in the image. */
  public String arguments() {
    List<String> words = new ArrayList<>();
    profile.ifPresentOrElse(
        file -> {
          words.add("--profile");
          words.add(HOME + "/" + file);
          words.add("--trust-profile");
          words.add(report.system().profile().orElseThrow().digest());
        },
        () -> {
          words.add("--release");
          words.add(report.build().series());
        });
    report.build().words().stream().filter(ContainerContext::isOfAnyMachine).forEach(words::add);
    return String.join(" ", words.stream().map(ShellQuoting::quoted).toList());
  }

  /** Whether a make argument is valid in the image: it names no path, which may not exist there. */
  private static boolean isOfAnyMachine(String argument) {
    return argument.indexOf('/') < 0;
  }
}
