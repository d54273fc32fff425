package org.rfldoctor.probe.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rfldoctor.check.Machine;
import org.rfldoctor.check.Observation;
import org.rfldoctor.report.Invocation;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.StepCommand;

/**
 * Estimates the download and disk space of an apt command, with a dry run of apt-get that changes
 * nothing.
 */
public record AptDownloadEstimate(Machine machine) {
  private static final String APT = "apt";
  private static final Set<String> NOT_ASKED = Set.of("-y", "--no-remove");
  private static final Pattern DOWNLOAD =
      Pattern.compile("Need to get ([^\\s/]+ [kMGT]?B)(?:/[^\\n]*)? of");
  private static final Pattern FILLED = Pattern.compile("After this operation, (\\S+ \\S+) of add");
  private static final Pattern REMOVED = Pattern.compile(" newly installed, ([1-9]\\d*) to remove");

  /** The estimate as a sentence; empty if the step does not use apt, or apt prints no sizes. */
  public Optional<String> of(Step step) {
    List<String> words = new ArrayList<>();
    boolean others = false;
    for (StepCommand command : step.commands()) {
      if (command.unattendedForm().invocation() instanceof Invocation.Install install
          && install.manager().equals(APT)) {
        install.program().stream().filter(AptDownloadEstimate::isAsked).forEach(words::add);
        words.addAll(install.packages());
      } else {
        others = true;
      }
    }
    String rest = others ? step.policy().impact().map(effect -> " Then " + effect).orElse("") : "";
    return words.isEmpty() ? Optional.empty() : asked(words).map(sentence -> sentence + rest);
  }

  private static boolean isAsked(String word) {
    return word.startsWith("-") && !NOT_ASKED.contains(word);
  }

  private Optional<String> asked(List<String> packages) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "apt-get",
                "install",
                "--print-uris",
                "-y",
                "-o",
                "Debug::NoLocking=true",
                "-o",
                "Dir::Cache::pkgcache=",
                "-o",
                "Dir::Cache::srcpkgcache="));
    words.addAll(packages);
    return machine
        .run(PackageManager.command(words, Map.of()))
        .answer()
        .map(Observation.Answer::out)
        .flatMap(AptDownloadEstimate::sentence);
  }

  static Optional<String> sentence(String printed) {
    return group(DOWNLOAD, printed)
        .map(
            size ->
                "Downloads "
                    + size
                    + group(FILLED, printed).map(disk -> " and fills " + disk).orElse("")
                    + "."
                    + group(REMOVED, printed)
                        .map(
                            count ->
                                " apt would have to remove " + count + " packages, so it stops.")
                        .orElse(""));
  }

  private static Optional<String> group(Pattern pattern, String printed) {
    Matcher found = pattern.matcher(printed);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
