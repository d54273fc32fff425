package org.rfldoctor.render.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.value.ShellQuoting;
import org.rfldoctor.report.Report;

/**
 * What an image is made for.
 *
 * @param packages what it installs before guide runs
 * @param profile the file name of the profile, which is copied into the image
 * @param checksDirectory the directory with more of its checks
 */
public record ContainerContext(
    Report report,
    List<String> packages,
    Optional<String> profile,
    Optional<String> checksDirectory) {
  /** Who works in the image. */
  public static final String USER = "dev";

  static final String HOME = "/home/" + USER;

  public ContainerContext {
    packages = List.copyOf(packages);
  }

  /** What it is, in a few words. */
  public String name() {
    return report
        .system()
        .profile()
        .map(known -> known.title())
        .orElse("Rust in Linux " + report.build().series());
  }

  /** The arguments of check and guide in the image. */
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

  /** A path is one of the machine that the plan was made on. */
  private static boolean isOfAnyMachine(String argument) {
    return argument.indexOf('/') < 0;
  }
}
