package org.rfldoctor.probe.host;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.probe.files.SystemFile;
import org.rfldoctor.report.MachineInfo.Virtualization;

/**
 * Detects a virtual machine, a container or WSL from world-readable files that
 * systemd-detect-virt(1) reads too. A container in a virtual machine counts as a container.
 *
 * @param root the root of the file system: {@code /}
 */
record VirtualizationDetector(Path root) {
  /** Files that name the container manager. MARKS are files of podman and docker without a name. */
  private static final List<String> MANAGERS =
      List.of("run/systemd/container", "run/host/container-manager");

  private static final List<String> MARKS = List.of("run/.containerenv", ".dockerenv");

  /** Vendors in the DMI table that mean a virtual machine, from systemd's src/basic/virt.c. */
  private static final List<String> VENDORS =
      List.of(
          "KVM",
          "OpenStack",
          "KubeVirt",
          "Amazon EC2",
          "QEMU",
          "VMware",
          "VMW",
          "innotek GmbH",
          "VirtualBox",
          "Oracle Corporation",
          "Xen",
          "Bochs",
          "Parallels",
          "BHYVE",
          "Hyper-V",
          "Apple Virtualization",
          "Google Compute Engine");

  /**
   * The product name of a Hyper-V guest. Its vendor name is not used, since Microsoft makes laptops
   * too.
   */
  private static final String HYPER_V_GUEST = "Virtual Machine";

  private static final List<String> DMI =
      List.of("product_name", "sys_vendor", "board_vendor", "bios_vendor", "product_version");

  Virtualization detect() {
    Optional<String> manager = MANAGERS.stream().flatMap(file -> text(file).stream()).findFirst();
    if (manager.filter("wsl"::equals).isPresent()) {
      return Virtualization.WSL;
    }
    if (manager.isPresent() || MARKS.stream().anyMatch(this::exists)) {
      return Virtualization.CONTAINER;
    }
    String kernel = text("proc/sys/kernel/osrelease").orElse("").toLowerCase(Locale.ROOT);
    if (kernel.contains("microsoft") || kernel.contains("wsl")) {
      return Virtualization.WSL;
    }
    return machine();
  }

  private Virtualization machine() {
    Optional<String> processor = text("proc/cpuinfo");
    List<String> dmi = DMI.stream().flatMap(f -> text("sys/class/dmi/id/" + f).stream()).toList();
    boolean guest =
        processor.filter(VirtualizationDetector::isGuest).isPresent()
            || dmi.stream().anyMatch(VirtualizationDetector::isHypervisor)
            || exists("proc/device-tree/hypervisor/compatible")
            || isXenGuest();
    if (guest) {
      return Virtualization.VIRTUAL_MACHINE;
    }
    boolean told = processor.filter(VirtualizationDetector::hasFlags).isPresent() || !dmi.isEmpty();
    return told ? Virtualization.NONE : Virtualization.UNKNOWN;
  }

  /**
   * Whether /proc/cpuinfo shows a guest: the CPUID bit that hypervisors set, or User Mode Linux.
   */
  private static boolean isGuest(String processor) {
    return lines(processor, "flags").anyMatch(line -> (line + " ").contains(" hypervisor "))
        || lines(processor, "vendor_id").anyMatch(line -> line.contains("User Mode Linux"));
  }

  private static boolean hasFlags(String processor) {
    return lines(processor, "flags").findAny().isPresent();
  }

  private static Stream<String> lines(String processor, String name) {
    return processor.lines().filter(line -> line.startsWith(name));
  }

  private static boolean isHypervisor(String dmi) {
    return dmi.equals(HYPER_V_GUEST) || VENDORS.stream().anyMatch(dmi::startsWith);
  }

  /** Whether this is a Xen guest. Xen's control domain is not one. */
  private boolean isXenGuest() {
    return text("sys/hypervisor/type").filter("xen"::equals).isPresent()
        && text("proc/xen/capabilities").filter(it -> it.contains("control_d")).isEmpty();
  }

  private boolean exists(String file) {
    return Files.exists(root.resolve(file));
  }

  private Optional<String> text(String file) {
    return SystemFile.text(root.resolve(file)).map(String::strip).filter(text -> !text.isEmpty());
  }
}
