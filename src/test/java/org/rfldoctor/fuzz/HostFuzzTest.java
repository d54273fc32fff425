package org.rfldoctor.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.check.Machine;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.value.Version;
import org.rfldoctor.kernel.kbuild.KbuildVariables;
import org.rfldoctor.probe.files.MountFiles;
import org.rfldoctor.probe.files.SecretMask;
import org.rfldoctor.probe.host.HostFiles;
import org.rfldoctor.probe.host.User;
import org.rfldoctor.probe.packages.AptDownloadEstimate;
import org.rfldoctor.probe.packages.LocalAvailablePackages;
import org.rfldoctor.probe.process.ProgramFiles;
import org.rfldoctor.probe.process.TemporaryDirectory;
import org.rfldoctor.report.Invocation;
import org.rfldoctor.report.StepBuilder;

/** What the machine itself says: files of /etc and /proc, package managers, programs. */
class HostFuzzTest {
  private static final List<String> MANAGERS =
      List.of("apt", "dnf", "pacman", "zypper", "emerge", "apk");
  private static final User JO =
      new User("jo", 1000, Path.of("/home/jo"), false, Map.of(), List.of());

  @TempDir static Path folder;

  /** os-release, passwd, group, mountinfo, settings of rustup, MAKEFLAGS: all of one text. */
  @FuzzTest
  void files(byte[] input) throws IOException {
    String text = Bounds.text(input);
    Files.write(folder.resolve("rust-toolchain.toml"), Bounds.bytes(input));
    Bounds.hold(() -> HostFiles.read(text));
    Bounds.hold(() -> HostFiles.rustup(folder, text));
    Bounds.hold(() -> MountFiles.read(text));
    Bounds.hold(
        () ->
            KbuildVariables.of(List.of("LLVM=1"), Map.of("MAKEFLAGS", text, "ARCH", text), "amd64")
                .architecture());
    Bounds.hold(() -> SecretMask.text(text));
  }

  @FuzzTest
  void program(byte[] input) throws IOException {
    File program = folder.resolve("program").toFile();
    Files.write(program.toPath(), input);
    Bounds.hold(() -> ProgramFiles.read(program));
  }

  /** The answer of every package manager. */
  @FuzzTest
  void packages(byte[] input) {
    Machine machine = new Answering(Bounds.text(input));
    for (String manager : MANAGERS) {
      Bounds.hold(
          () -> {
            LocalAvailablePackages packages =
                new LocalAvailablePackages(machine, false, new TemporaryDirectory(JO));
            Map<String, Version> offers = packages.of(manager, List.of("rustc", "dev-lang/rust"));
            offers.values().forEach(Version::text);
            packages.tells(manager);
          });
    }
    Bounds.hold(
        () ->
            new AptDownloadEstimate(machine)
                .of(
                    StepBuilder.step("install")
                        .command(
                            StepBuilder.command(
                                new Invocation.Install(
                                    "apt", List.of("apt", "install"), List.of("rustc")),
                                true))
                        .done()));
  }

  /** A machine on which every command prints one text. */
  private record Answering(String text) implements Machine {
    @Override
    public Observation run(Probe.Command command) {
      return Observation.Answer.of(0, text, "");
    }

    @Override
    public Observation attempt(Probe.Trial trial) {
      return new Observation.Refused("");
    }

    @Override
    public Observation look(Probe.FileLookup file) {
      return new Observation.Absent("");
    }

    @Override
    public Observation read(Probe.EnvironmentVariable variable) {
      return new Observation.Absent("");
    }

    @Override
    public Observation answer(Probe.Query question) {
      return new Observation.Refused("");
    }
  }
}
