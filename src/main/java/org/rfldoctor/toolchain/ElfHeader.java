package org.rfldoctor.toolchain;

import java.util.Map;
import java.util.Optional;

/** The header of an ELF file: 32 or 64 bits, and the number of the target machine. */
public record ElfHeader(int bits, int machine) {
  /** The number of bytes that {@code in} needs. */
  public static final int LENGTH = 20;

  private static final Map<String, ElfHeader> MACHINES =
      Map.of(
          "x86_64", new ElfHeader(64, 62),
          "i686", new ElfHeader(32, 3),
          "aarch64", new ElfHeader(64, 183),
          "armv7l", new ElfHeader(32, 40),
          "riscv64", new ElfHeader(64, 243),
          "loongarch64", new ElfHeader(64, 258),
          "ppc64le", new ElfHeader(64, 21),
          "s390x", new ElfHeader(64, 22));

  /** Reads the first bytes of a file; empty where it is not ELF or too short. */
  public static Optional<ElfHeader> in(byte[] bytes) {
    if (!startsAsElf(bytes) || bytes.length < LENGTH) {
      return Optional.empty();
    }
    int low = bytes[5] == 2 ? bytes[19] : bytes[18];
    int high = bytes[5] == 2 ? bytes[18] : bytes[19];
    return Optional.of(new ElfHeader(bits(bytes[4]), (high & 0xff) << 8 | low & 0xff));
  }

  /** The header of programs for a machine, by the output of {@code uname -m}. */
  public static Optional<ElfHeader> of(String machine) {
    return Optional.ofNullable(MACHINES.get(machine));
  }

  static boolean startsAsElf(byte[] bytes) {
    return bytes.length >= 4
        && bytes[0] == 0x7f
        && bytes[1] == 'E'
        && bytes[2] == 'L'
        && bytes[3] == 'F';
  }

  /** The machine's usual word, or its number. */
  String machineWord() {
    return MACHINES.entrySet().stream()
        .filter(e -> e.getValue().equals(this))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("ELF machine " + machine);
  }

  private static int bits(byte elfClass) {
    return elfClass == 2 ? 64 : 32;
  }
}
