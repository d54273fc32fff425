package org.rfldoctor.profile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.PathStep;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.Remedy;

/**
 * The commands and reads that a profile adds. The user sees them before trusting the profile.
 *
 * @param checks commands and reads of {@code check}, one a line
 * @param guide commands that {@code guide} offers, or runs with {@code --yes}
 * @param make make arguments that may name a program, a directory of programs, or flags
 */
public record ProfileActions(List<String> checks, List<String> guide, List<String> make) {
  /** Variables that cannot name a program. Every other variable is listed. */
  private static final Set<String> HARMLESS = Set.of("ARCH", "O", "V");

  /**
   * Harmless values of LLVM: empty, 1, or a version suffix. Any other value may be a directory with
   * programs.
   */
  private static final String SUFFIX = "LLVM=(1|-[0-9]+)?";

  /**
   * Collects the actions of a profile.
   *
   * @param own the profile's own checks
   * @param path the roadmap steps that the profile adds
   */
  public static ProfileActions of(Profile profile, List<Check> own, List<PathStep> path) {
    Set<String> checks = new LinkedHashSet<>();
    Set<String> guide = new LinkedHashSet<>();
    profile.tree().filter(tree -> tree.url().isPresent()).ifPresent(tree -> guide.add(clone(tree)));
    for (Check check : own) {
      check.probes().values().forEach(probe -> add(probe, checks));
      check.diagnoses().stream()
          .map(Diagnosis::remedies)
          .flatMap(List::stream)
          .forEach(remedy -> guide.addAll(commands(remedy)));
    }
    path.forEach(step -> guide.addAll(step.commands().run()));
    List<String> make =
        profile.makeArguments().stream().filter(ProfileActions::namesPrograms).toList();
    return new ProfileActions(List.copyOf(checks), List.copyOf(guide), make);
  }

  /** Whether the profile adds no action, so that it needs no trust. */
  public boolean isEmpty() {
    return checks.isEmpty() && guide.isEmpty() && make.isEmpty();
  }

  private static String clone(WorkshopTree tree) {
    List<String> words = new ArrayList<>(List.of("git", "clone"));
    words.addAll(tree.cloneOptions());
    words.add(tree.url().orElseThrow());
    words.add(tree.path());
    return String.join(" ", words);
  }

  private static void add(Probe probe, Set<String> lines) {
    if (probe instanceof Probe.Command command) {
      lines.add(String.join(" ", command.argv()));
    } else if (probe instanceof Probe.Trial trial) {
      lines.add("sh -c '" + trial.script() + "'");
    } else if (probe instanceof Probe.FileLookup file) {
      file.places().forEach(place -> lines.add((file.read() ? "read " : "look for ") + place));
    } else if (probe instanceof Probe.EnvironmentVariable variable) {
      lines.add("read the variable " + variable.name());
    } else if (probe instanceof Probe.Query query) {
      lines.add("ask " + query.question().key() + " of " + query.about());
    }
  }

  private static List<String> commands(Remedy remedy) {
    Stream<String> install =
        remedy.install().isEmpty()
            ? Stream.empty()
            : Stream.of(
                remedy.route().word().toLowerCase(Locale.ROOT)
                    + ": install "
                    + String.join(" ", remedy.install()));
    Stream<String> run =
        Stream.concat(remedy.commands().run().stream(), remedy.commands().unattended().stream());
    return Stream.concat(
            install, run.map(line -> (remedy.commands().needsRoot() ? "as root: " : "") + line))
        .toList();
  }

  private static boolean namesPrograms(String argument) {
    String name = argument.substring(0, argument.indexOf('='));
    return !HARMLESS.contains(name) && !argument.matches(SUFFIX);
  }
}
