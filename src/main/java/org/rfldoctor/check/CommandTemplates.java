package org.rfldoctor.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Commands of a check file, with names of facts to fill in.
 *
 * @param run one line each, for a shell
 * @param cwd where they are run; empty for anywhere
 * @param needsRoot whether they need root
 * @param unattended the form that needs no answers, one for each command; empty if the commands ask
 *     nothing
 * @param skipIf tests for a shell, which succeed where the commands need not be run any more: one
 *     for all, or one for each command, empty where it always runs
 * @param requiresTools tools that the commands use; by tool, the fact that is known where it is
 *     installed
 */
public record CommandTemplates(
    List<String> run,
    Optional<String> cwd,
    boolean needsRoot,
    List<String> unattended,
    List<String> skipIf,
    Map<String, String> requiresTools) {
  /** No commands. */
  public static final CommandTemplates NONE =
      new CommandTemplates(List.of(), Optional.empty(), false, List.of(), List.of(), Map.of());

  public CommandTemplates {
    run = List.copyOf(run);
    unattended = List.copyOf(unattended);
    skipIf = List.copyOf(skipIf);
    requiresTools = Collections.unmodifiableMap(new LinkedHashMap<>(requiresTools));
  }

  /** The same commands in another directory. */
  public CommandTemplates withCwd(Optional<String> directory) {
    return new CommandTemplates(run, directory, needsRoot, unattended, skipIf, requiresTools);
  }

  /** The form of a command that needs no answers. */
  public Optional<String> unattended(int command) {
    return unattended.stream().skip(command).findFirst();
  }

  /** The test of one of the commands. */
  public Optional<String> skipIf(int command) {
    return skipIf.stream()
        .skip(skipIf.size() > 1 ? command : 0)
        .findFirst()
        .filter(test -> !test.isEmpty());
  }
}
