package org.rfldoctor.probe;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.probe.host.HardwareInspector;
import org.rfldoctor.probe.host.HardwareName;
import org.rfldoctor.probe.host.MachineId;
import org.rfldoctor.probe.host.OsRelease;
import org.rfldoctor.probe.host.ToolVariables;
import org.rfldoctor.probe.host.User;
import org.rfldoctor.probe.packages.PackageManagerDetector;
import org.rfldoctor.probe.process.PathLookup;
import org.rfldoctor.report.MachineInfo;

/**
 * Collects the facts about this machine that are known before the first check. It starts no
 * process.
 */
public final class MachineFacts {
  private MachineFacts() {}

  /** Facts from the user's environment: the shell, and variables that tools read themselves. */
  public static Facts environment(User person) {
    Map<String, Value> facts = new LinkedHashMap<>();
    String shell = person.environment().getOrDefault("SHELL", "");
    facts.put("machine.shell", new Value.Text(shell));
    ToolVariables obeyed = new ToolVariables(person.environment());
    if (!obeyed.names().isEmpty()) {
      facts.put("machine.toolVariables", new Value.Text(obeyed.text()));
      facts.put("machine.toolVariableNames", new Value.Words(obeyed.names()));
      facts.put("machine.withoutThem", new Value.Words(obeyed.without()));
    }
    return new Facts(facts);
  }

  /**
   * The description of the machine, without its identity.
   *
   * @param managers {@code checks/data/managers.yaml}
   */
  public static MachineInfo info(User person, LookupTable managers) {
    OsRelease release = OsRelease.ofThisMachine();
    PathLookup programs = new PathLookup(person.path());
    Optional<String> manager = PackageManagerDetector.ofThisMachine(managers, release).manager();
    return new MachineInfo(
        new MachineInfo.System(
            release.id(), release.version(), release.codename(), release.readOnlyKind()),
        HardwareName.ofThisMachine(),
        manager,
        routes(person, manager, programs),
        new MachineInfo.Account(
            person.user(),
            person.uid(),
            person.home().toString(),
            person.root(),
            become(person, programs),
            person.sudo()),
        today(),
        MachineInfo.Identity.UNKNOWN);
  }

  /**
   * The identity of the machine, and its hardware.
   *
   * @param place the build directory, which need not exist
   * @param profile the digest of the profile; empty for none
   */
  public static MachineInfo.Identity identity(Path place, String profile) {
    return new MachineInfo.Identity(
        MachineId.ofThisMachine(),
        MachineId.pseudonym(profile),
        Optional.of(HardwareInspector.ofThisMachine().at(place)));
  }

  private static List<String> routes(User person, Optional<String> manager, PathLookup programs) {
    Stream<String> own =
        Stream.of("rustup", "cargo")
            .filter(name -> programs.find(name, person.home().toFile()).isPresent());
    return Stream.concat(manager.stream(), own).toList();
  }

  private static String become(User person, PathLookup programs) {
    return Stream.of("sudo", "doas")
        .filter(name -> programs.find(name, person.home().toFile()).isPresent())
        .findFirst()
        .orElse("su");
  }

  private static String today() {
    return LocalDate.now(ZoneOffset.UTC).toString();
  }
}
