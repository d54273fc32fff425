package org.rfldoctor.probe.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rfldoctor.probe.files.Scripts.command;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Observation.Broken;
import org.rfldoctor.probe.files.Scripts;

/** Tools run as the user who called sudo. A script replaces the command that switches the user. */
class OtherPersonTest {
  @TempDir Path folder;
  private Scripts scripts;

  @BeforeEach
  void addTool() {
    scripts = new Scripts(folder);
    scripts.add("rustc-9.9", "echo \"$WHO: $@\"");
  }

  @Test
  void toolRunsAsTheSudoUser() {
    scripts.add("become", "WHO=$1", "export WHO", "shift", "exec \"$@\"");
    assertThat(ask("become", "jo")).isEqualTo(Observation.Answer.of(0, "jo: --version\n", ""));
  }

  @Test
  void toolThatTheUserMayNotExecuteIsBroken() {
    scripts.add(
        "become", "echo \"become: failed to execute $2: Permission denied\" >&2", "exit 126");
    assertThat(ask("become", "jo"))
        .isEqualTo(new Broken(folder + "/rustc-9.9 may not be executed by jo"));
  }

  @Test
  void missingCommandToSwitchTheUserRefusesTheTool() {
    assertThat(ask("no-such-way", "jo"))
        .isEqualTo(
            new Observation.Refused(
                folder
                    + "/rustc-9.9 was not run, since "
                    + folder
                    + "/no-such-way, which would run it as jo, could not be started"));
  }

  private Observation ask(String way, String user) {
    User person =
        new User(
            user,
            4711,
            folder,
            true,
            scripts.person().environment(),
            List.of(folder + "/" + way, user));
    return scripts.machine(person, true).run(command("rustc-9.9", "--version"));
  }
}
