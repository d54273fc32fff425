package org.rfldoctor.cli.module;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe;
import org.rfldoctor.cli.examine.ExaminationTarget;
import org.rfldoctor.probe.LocalMachine;

/**
 * Determines whether git tracks files of the tree. Git runs only in a trusted tree, since the
 * tree's configuration can name programs.
 */
record GitFiles(ExaminationTarget target, Path srctree) {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  ModuleDraft.Versioning state(List<String> files) {
    try (LocalMachine machine = target.machine()) {
      if (!succeeds(machine, files, "ls-files", "--error-unmatch")) {
        return ModuleDraft.Versioning.NONE;
      }
      return succeeds(machine, files, "diff", "--quiet", "HEAD")
          ? ModuleDraft.Versioning.COMMITTED
          : ModuleDraft.Versioning.CHANGED;
    }
  }

  private boolean succeeds(LocalMachine machine, List<String> files, String... words) {
    List<String> argv = new ArrayList<>(List.of("git"));
    argv.addAll(List.of(words));
    argv.add("--");
    argv.addAll(files);
    Observation end =
        machine.run(
            new Probe.Command(argv, Optional.of(srctree.toString()), Map.of(), LIMIT, true));
    return end instanceof Observation.Answer answer && answer.exit() == 0;
  }
}
