package org.rfldoctor.probe.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.report.MachineInfo.Hardware;
import org.rfldoctor.report.MachineInfo.Virtualization;

class VirtualizationDetectorTest {
  @TempDir Path root;

  @Test
  void aLaptopIsNoVirtualMachine() throws Exception {
    file("proc/cpuinfo", "vendor_id\t: GenuineIntel\nflags\t\t: fpu vme sse2\n");
    file("sys/class/dmi/id/sys_vendor", "LENOVO\n");
    assertThat(detected()).isEqualTo(Virtualization.NONE);
  }

  @Test
  void aLaptopOfTheVendorOfHyperVIsNoVirtualMachine() throws Exception {
    file("sys/class/dmi/id/sys_vendor", "Microsoft Corporation\n");
    file("sys/class/dmi/id/product_name", "Surface Laptop 5\n");
    assertThat(detected()).isEqualTo(Virtualization.NONE);
    file("sys/class/dmi/id/product_name", "Virtual Machine\n");
    assertThat(detected()).isEqualTo(Virtualization.VIRTUAL_MACHINE);
  }

  @Test
  void theHypervisorFlagOfTheProcessorMeansAVirtualMachine() throws Exception {
    file("proc/cpuinfo", "flags\t\t: fpu vme hypervisor lahf_lm\n");
    assertThat(detected()).isEqualTo(Virtualization.VIRTUAL_MACHINE);
  }

  @Test
  void anArmGuestIsKnownByItsDeviceTree() throws Exception {
    file("proc/cpuinfo", "processor\t: 0\nCPU implementer\t: 0x41\n");
    assertThat(detected()).isEqualTo(Virtualization.UNKNOWN);
    file("proc/device-tree/hypervisor/compatible", "linux,kvm");
    assertThat(detected()).isEqualTo(Virtualization.VIRTUAL_MACHINE);
  }

  @Test
  void firstDomainOfXenIsNoVirtualMachine() throws Exception {
    file("sys/class/dmi/id/sys_vendor", "Dell Inc.\n");
    file("sys/hypervisor/type", "xen\n");
    assertThat(detected()).isEqualTo(Virtualization.VIRTUAL_MACHINE);
    file("proc/xen/capabilities", "control_d\n");
    assertThat(detected()).isEqualTo(Virtualization.NONE);
  }

  @Test
  void aContainerInAVirtualMachineIsAContainer() throws Exception {
    file("proc/cpuinfo", "flags\t\t: fpu hypervisor\n");
    file(".dockerenv", "");
    assertThat(detected()).isEqualTo(Virtualization.CONTAINER);
  }

  @Test
  void theContainerFileOfSystemdNamesAContainerOrWsl() throws Exception {
    file("run/systemd/container", "systemd-nspawn\n");
    assertThat(detected()).isEqualTo(Virtualization.CONTAINER);
    file("run/systemd/container", "wsl\n");
    assertThat(detected()).isEqualTo(Virtualization.WSL);
  }

  @Test
  void theKernelOfWslIsKnownByItsRelease() throws Exception {
    file("proc/cpuinfo", "flags\t\t: fpu hypervisor\n");
    file("proc/sys/kernel/osrelease", "5.15.167.4-microsoft-standard-WSL2\n");
    assertThat(detected()).isEqualTo(Virtualization.WSL);
    file(".dockerenv", "");
    assertThat(detected()).isEqualTo(Virtualization.CONTAINER);
  }

  @Test
  void unreadableSystemIsUnknown() {
    assertThat(detected()).isEqualTo(Virtualization.UNKNOWN);
  }

  @Test
  void memoryIsLimitedByTheControlGroup() throws Exception {
    file("proc/meminfo", "MemTotal:       16318412 kB\nMemFree:  1 kB\n");
    assertThat(hardware().memory()).isEqualTo(OptionalLong.of(16318412L * 1024));
    file("sys/fs/cgroup/memory.max", "max\n");
    assertThat(hardware().memory()).isEqualTo(OptionalLong.of(16318412L * 1024));
    file("sys/fs/cgroup/memory.max", "2147483648\n");
    assertThat(hardware().memory()).isEqualTo(OptionalLong.of(2147483648L));
  }

  @Test
  void freeDiskIsThatOfTheNearestFolderThatExists() {
    Hardware there = hardware();
    Hardware later = new HardwareInspector(root).at(root.resolve("linux/build"));
    assertThat(there.freeDisk()).isPresent();
    assertThat(later.freeDisk()).isPresent();
  }

  private Hardware hardware() {
    return new HardwareInspector(root).at(root);
  }

  private Virtualization detected() {
    return new VirtualizationDetector(root).detect();
  }

  private void file(String name, String text) throws Exception {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
