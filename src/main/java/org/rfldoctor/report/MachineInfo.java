package org.rfldoctor.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;

/**
 * The machine that was examined.
 *
 * @param arch as {@code uname -m} prints it
 * @param manager the package manager
 * @param routes the ways to get a tool
 * @param today the date as 2026-11-21
 * @param identity known only if requested, because it takes long to determine
 */
public record MachineInfo(
    System system,
    String arch,
    Optional<String> manager,
    List<String> routes,
    Account account,
    String today,
    Identity identity) {
  public MachineInfo {
    routes = List.copyOf(routes);
  }

  /**
   * The operating system.
   *
   * @param distro ID of os-release(5)
   * @param version VERSION_ID of os-release(5)
   * @param readOnly the command that changes a system whose /usr is read-only
   */
  public record System(
      Optional<String> distro,
      Optional<String> version,
      Optional<String> codename,
      Optional<String> readOnly) {}

  /**
   * Who examines and builds.
   *
   * @param root whether the user is root
   * @param become how the user becomes root: sudo, doas or su
   * @param sudo whether rfl-doctor was started through sudo
   */
  public record Account(
      String user, int uid, String home, boolean root, String become, boolean sudo) {}

  /**
   * What tells one machine from another.
   *
   * @param id a salted hash of machine-id(5); empty where the machine has none
   * @param pseudonym a hash of machine-id(5) and the profile's digest, so that it is the same in
   *     every report on this machine for this profile and in no other
   */
  public record Identity(
      Optional<String> id, Optional<String> pseudonym, Optional<Hardware> hardware) {
    public static final Identity UNKNOWN =
        new Identity(Optional.empty(), Optional.empty(), Optional.empty());

    /** The same, without what would tell the machine in reports for different profiles. */
    public Identity withoutId() {
      return new Identity(Optional.empty(), pseudonym, hardware);
    }
  }

  /**
   * The hardware that a build can use.
   *
   * @param memory in bytes, of the machine or the container
   * @param cores processors that this process may use
   * @param freeDisk in bytes, where the kernel is built, or would be: the build directory, the
   *     tree, or the home
   */
  public record Hardware(
      OptionalLong memory, int cores, OptionalLong freeDisk, Virtualization virtualization) {}

  /** The layer between the program and the hardware. */
  public enum Virtualization {
    NONE("none"),
    VIRTUAL_MACHINE("virtual-machine"),
    CONTAINER("container"),
    WSL("wsl"),
    UNKNOWN("unknown");

    private final String word;

    Virtualization(String word) {
      this.word = word;
    }

    /** The word that JSON has for it. */
    public String word() {
      return word;
    }
  }

  public MachineInfo withIdentity(Identity known) {
    return new MachineInfo(system, arch, manager, routes, account, today, known);
  }

  /** The facts {@code machine.*} of {@code checks/data/predefined-facts.yaml}. */
  public Facts facts() {
    Map<String, Value> facts = new LinkedHashMap<>();
    system.distro.ifPresent(id -> facts.put("machine.distro", new Value.Text(id)));
    system.version.ifPresent(it -> facts.put("machine.distroVersion", new Value.Text(it)));
    system.codename.ifPresent(it -> facts.put("machine.codename", new Value.Text(it)));
    facts.put("machine.arch", new Value.Text(arch));
    manager.ifPresent(name -> facts.put("machine.manager", new Value.Text(name)));
    facts.put("machine.routes", new Value.Words(routes));
    facts.put("machine.user", new Value.Text(account.user));
    facts.put("machine.uid", new Value.Number(account.uid));
    system.readOnly.ifPresent(it -> facts.put("machine.readOnly", new Value.Text(it)));
    facts.put("machine.home", new Value.FilePath(account.home));
    facts.put("machine.root", new Value.Flag(account.root));
    facts.put("machine.become", new Value.Text(account.become));
    facts.put("machine.sudo", new Value.Flag(account.sudo));
    facts.put("machine.today", new Value.Text(today));
    return new Facts(facts);
  }
}
