package org.rfldoctor.probe;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.probe.host.HardwareName;
import org.rfldoctor.probe.host.OsRelease;
import org.rfldoctor.probe.host.ToolVariables;
import org.rfldoctor.probe.host.User;
import org.rfldoctor.probe.packages.PackageManagerDetector;
import org.rfldoctor.probe.process.PathLookup;

/** What is known of this machine before the first check, none of which takes a process to learn. */
public final class MachineFacts {
  private MachineFacts() {}

  /** The facts {@code machine.*} of {@code checks/data/predefined-facts.yaml}. */
  public static Facts of(User person) {
    OsRelease release = OsRelease.ofThisMachine();
    PathLookup programs = new PathLookup(person.path());
    Map<String, Value> facts = new LinkedHashMap<>();
    release.id().ifPresent(id -> facts.put("machine.distro", new Value.Text(id)));
    release.version().ifPresent(v -> facts.put("machine.distroVersion", new Value.Text(v)));
    release.codename().ifPresent(c -> facts.put("machine.codename", new Value.Text(c)));
    facts.put("machine.arch", new Value.Text(HardwareName.ofThisMachine()));
    Optional<String> manager = PackageManagerDetector.ofThisMachine(release).manager();
    manager.ifPresent(name -> facts.put("machine.manager", new Value.Text(name)));
    facts.put("machine.routes", new Value.Words(routes(person, manager, programs)));
    facts.put("machine.user", new Value.Text(person.user()));
    facts.put("machine.uid", new Value.Number(person.uid()));
    release.readOnlyKind().ifPresent(k -> facts.put("machine.readOnly", new Value.Text(k)));
    facts.put("machine.home", new Value.FilePath(person.home().toString()));
    ToolVariables obeyed = new ToolVariables(person.environment());
    if (!obeyed.names().isEmpty()) {
      facts.put("machine.toolVariables", new Value.Text(obeyed.text()));
      facts.put("machine.toolVariableNames", new Value.Words(obeyed.names()));
      facts.put("machine.withoutThem", new Value.Words(obeyed.without()));
    }
    facts.put("machine.shell", new Value.Text(person.environment().getOrDefault("SHELL", "")));
    facts.put("machine.root", new Value.Flag(person.root()));
    facts.put("machine.become", new Value.Text(become(person, programs)));
    facts.put("machine.sudo", new Value.Flag(person.sudo()));
    facts.put("machine.today", new Value.Text(today()));
    return new Facts(facts);
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
