package org.rfldoctor.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.probe.files.Scripts;
import org.rfldoctor.probe.host.HardwareName;
import org.rfldoctor.probe.host.MachineId;
import org.rfldoctor.probe.host.OsRelease;
import org.rfldoctor.probe.packages.PackageManagerDetector;

class MachineFactsTest {
  private static final LookupTable MANAGERS = Catalog.bundled().tables().get("managers");

  @TempDir Path folder;

  @Test
  void aSystemWithAReadOnlyUsrNamesItsOwnCommand() {
    assertThat(readOnly("ID=fedora\nVARIANT_ID=silverblue\n")).contains("rpm-ostree");
    assertThat(readOnly("ID=steamos\nID_LIKE=arch\n")).contains("steamos-readonly");
    assertThat(readOnly("ID=opensuse-microos\nID_LIKE=\"suse opensuse\"\n"))
        .contains("transactional-update");
    assertThat(readOnly("ID=fedora\nVARIANT_ID=workstation\n")).isEmpty();
    assertThat(readOnly("ID=opensuse-tumbleweed\n")).isEmpty();
  }

  private static Optional<String> readOnly(String release) {
    return OsRelease.of(release).readOnlyKind();
  }

  @Test
  void distributionAndVersionAreReadFromOsRelease() {
    OsRelease ubuntu =
        OsRelease.of("NAME=\"Ubuntu\"\nID=ubuntu\nID_LIKE=debian\nVERSION_ID=\"26.04\"\n# x\n");
    assertThat(ubuntu.id()).contains("ubuntu");
    assertThat(ubuntu.version()).contains("26.04");
    assertThat(OsRelease.of("ID=arch\nBUILD_ID=rolling\n").version()).isEmpty();
  }

  @Test
  void codenameIsReadFromOsRelease() {
    String debian = "VERSION_CODENAME=forky\nPRETTY_NAME=\"Debian GNU/Linux ";
    assertThat(OsRelease.of(debian + "forky/sid\"").codename()).contains("forky/sid");
    assertThat(OsRelease.of(debian + "14 (forky)\"").codename()).contains("forky");
    assertThat(OsRelease.of("PRETTY_NAME=\"Arch Linux\"").codename()).isEmpty();
  }

  @Test
  void packageManagerFollowsTheDistribution() throws Exception {
    install("dnf", "apt-get");
    assertThat(manager("ID=linuxmint\nID_LIKE=\"ubuntu debian\"")).isEqualTo("apt");
    assertThat(manager("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"")).isEqualTo("dnf");
    assertThat(manager("ID=homemade")).isEqualTo("apt");
  }

  @Test
  void missingPackageManagerIsNotNamed() throws Exception {
    assertThat(
            new PackageManagerDetector(
                    MANAGERS, OsRelease.of("ID=debian"), List.of(folder.toString()))
                .manager())
        .isEmpty();
    install("apk");
    assertThat(manager("ID=debian")).isEqualTo("apk");
  }

  @Test
  void userIsAmongTheFacts() {
    Facts facts = MachineFacts.info(new Scripts(folder).person(), MANAGERS).facts();
    assertThat(facts.value("machine.user")).contains(new Value.Text("jo"));
    assertThat(facts.value("machine.home")).contains(new Value.FilePath(folder.toString()));
    assertThat(facts.value("machine.sudo")).contains(new Value.Flag(false));
    assertThat(facts.value("machine.today").orElseThrow().text()).matches("20\\d\\d-\\d\\d-\\d\\d");
  }

  @Test
  void machineNameOfTheJdkIsTranslated() {
    assertThat(HardwareName.of("amd64")).isEqualTo("x86_64");
    assertThat(HardwareName.of("riscv64")).isEqualTo("riscv64");
  }

  @Test
  void machineIdIsAStableHash() {
    String id = MachineId.hashed("d41d8cd98f00b204e9800998ecf8427e");
    assertThat(id)
        .matches("[0-9a-f]{16}")
        .isEqualTo(MachineId.hashed("d41d8cd98f00b204e9800998ecf8427e"));
    assertThat(id).isNotEqualTo(MachineId.hashed("another"));
  }

  @Test
  void thePseudonymIsStableForOneProfileAndDiffersForAnother() {
    String id = "d41d8cd98f00b204e9800998ecf8427e";
    String pseudonym = MachineId.pseudonym(id, "aa");
    assertThat(pseudonym).matches("[0-9a-f]{32}").isEqualTo(MachineId.pseudonym(id, "aa"));
    assertThat(pseudonym)
        .isNotEqualTo(MachineId.pseudonym(id, "bb"))
        .doesNotContain(MachineId.hashed(id))
        .doesNotContain(id);
    assertThat(MachineId.pseudonym("another", "aa")).isNotEqualTo(pseudonym);
  }

  private String manager(String osRelease) {
    return new PackageManagerDetector(MANAGERS, OsRelease.of(osRelease), List.of(folder.toString()))
        .manager()
        .orElseThrow();
  }

  private void install(String... programs) throws Exception {
    for (String program : programs) {
      Files.writeString(folder.resolve(program), "");
      folder.resolve(program).toFile().setExecutable(true);
    }
  }
}
