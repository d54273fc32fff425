package org.rfldoctor.probe.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.toolchain.ElfHeader;

/** Determines which ELF programs this machine can execute. */
record BinaryCompatibility(String arch) {
  private static final File FOREIGN_FORMATS = new File("/proc/sys/fs/binfmt_misc");
  private static final Set<String> CONTROLS = Set.of("register", "status");
  private static final String ELF = "7f454c46";
  private static final List<String> KNOWN =
      List.of("x86_64", "i686", "aarch64", "armv7l", "riscv64", "loongarch64", "ppc64le", "s390x");

  /**
   * A description of a program's machine, if this machine can neither run nor emulate it; else
   * empty.
   */
  Optional<String> foreign(ElfHeader elf) {
    Optional<ElfHeader> ours = ElfHeader.of(arch);
    if (ours.isEmpty() || ours.get().machine() == elf.machine() || runsOn(elf) || emulates(elf)) {
      return Optional.empty();
    }
    return Optional.of(word(elf) + "; this machine is " + arch);
  }

  private boolean runsOn(ElfHeader elf) {
    return arch.equals("x86_64") && is(elf, "i686") || arch.equals("aarch64") && is(elf, "armv7l");
  }

  /** Whether an emulator for such programs is registered with the kernel. */
  private static boolean emulates(ElfHeader elf) {
    File[] formats = FOREIGN_FORMATS.listFiles(file -> !CONTROLS.contains(file.getName()));
    return formats != null && Arrays.stream(formats).anyMatch(format -> isFor(elf, format));
  }

  private static boolean isFor(ElfHeader elf, File format) {
    try {
      return Files.readAllLines(format.toPath()).stream()
          .filter(line -> line.startsWith("magic " + ELF))
          .anyMatch(line -> names(line.substring("magic ".length()), elf.machine()));
    } catch (IOException unreadable) {
      return false;
    }
  }

  /**
   * Whether a registered magic has this machine number: in bytes 18 and 19, in either byte order.
   */
  private static boolean names(String magic, int machine) {
    String number = "%02x%02x".formatted(machine & 0xff, machine >> 8);
    String swapped = number.substring(2) + number.substring(0, 2);
    return magic.startsWith(number, 36) || magic.startsWith(swapped, 36);
  }

  private static boolean is(ElfHeader elf, String machine) {
    return ElfHeader.of(machine).filter(m -> m.machine() == elf.machine()).isPresent();
  }

  private static String word(ElfHeader elf) {
    return KNOWN.stream()
        .filter(machine -> is(elf, machine))
        .findFirst()
        .orElse("another machine (" + elf.machine() + ")");
  }
}
