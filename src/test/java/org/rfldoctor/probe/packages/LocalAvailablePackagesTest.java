package org.rfldoctor.probe.packages;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.check.AvailablePackages;
import org.rfldoctor.check.value.Version;
import org.rfldoctor.probe.LocalMachine;
import org.rfldoctor.probe.files.Scripts;

class LocalAvailablePackagesTest {
  @TempDir Path folder;

  @Test
  void allPackagesAreQueriedInOneCall() throws Exception {
    Scripts scripts = new Scripts(folder);
    scripts.add("apt-cache", "echo \"$@\" >> " + folder + "/calls", "cat <<'END'", APT, "END");
    AvailablePackages offers = scripts.machine().offers();
    assertThat(offers.of("apt", List.of("rustc", "bindgen")))
        .containsEntry("rustc", Version.in("1.85.1").orElseThrow())
        .doesNotContainKey("bindgen");
    assertThat(Files.readAllLines(folder.resolve("calls")))
        .singleElement(as(InstanceOfAssertFactories.STRING))
        .endsWith("policy rustc bindgen make");
    assertThat(offers.tells("apt")).isTrue();
  }

  @Test
  void knownPackageIsNotQueriedAgain() throws Exception {
    Scripts scripts = new Scripts(folder);
    scripts.add("apt-cache", "echo \"$@\" >> " + folder + "/calls", "cat <<'END'", APT, "END");
    AvailablePackages offers = scripts.machine().offers();
    offers.of("apt", List.of("rustc"));
    assertThat(offers.of("apt", List.of("rustc"))).containsKey("rustc");
    offers.of("apt", List.of("rustc", "bindgen"));
    assertThat(Files.readAllLines(folder.resolve("calls")))
        .satisfiesExactly(
            first -> assertThat(first).endsWith("policy rustc make"),
            second -> assertThat(second).endsWith("policy bindgen make"));
  }

  @Test
  void managerWithoutPackageListsHasNoAnswer() {
    Scripts scripts = new Scripts(folder);
    scripts.add("apt-cache", "exit 0");
    AvailablePackages offers = scripts.machine().offers();
    assertThat(offers.of("apt", List.of("rustc"))).isEmpty();
    assertThat(offers.tells("apt")).isFalse();
  }

  @Test
  void unsupportedManagerHasNoAnswer() {
    AvailablePackages offers = new Scripts(folder).machine().offers();
    assertThat(offers.of("nix", List.of("rustc"))).isEqualTo(Map.of());
    assertThat(offers.tells("nix")).isFalse();
  }

  @Test
  void dnfGetsAStateFolderThatIsRemovedOnClose() throws Exception {
    Scripts scripts = new Scripts(folder);
    scripts.add(
        "dnf",
        "echo log > $XDG_STATE_HOME/dnf5.log",
        "echo \"$XDG_STATE_HOME\" > " + folder + "/place",
        "echo make 4.4.1");
    LocalMachine machine = scripts.machine();
    machine.offers().of("dnf", List.of("rust"));
    Path place = Path.of(Files.readString(folder.resolve("place")).strip());
    assertThat(place.resolve("dnf5.log")).exists();
    machine.close();
    assertThat(place).doesNotExist();
  }

  private static final String APT =
      """
      rustc:
        Installed: (none)
        Candidate: 1.85.1+dfsg1-1
        Version table:
           1.85.1+dfsg1-1 500
              500 http://mirror.example.org/debian trixie/main amd64 Packages
      make:
        Installed: 4.4.1-2
        Candidate: 4.4.1-2
        Version table:
       *** 4.4.1-2 500
              500 http://mirror.example.org/debian trixie/main amd64 Packages
              100 /var/lib/dpkg/status
      """;
}
