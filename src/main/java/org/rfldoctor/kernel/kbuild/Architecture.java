package org.rfldoctor.kernel.kbuild;

import java.util.List;
import java.util.Map;

/** An architecture in Kbuild: {@code ARCH} and {@code SRCARCH}, its directory in {@code arch/}. */
public record Architecture(String arch, String srcarch) {
  private static final Map<String, String> FOLDERS =
      Map.of(
          "i386", "x86", "x86_64", "x86", "sparc64", "sparc", "parisc64", "parisc", "sh64", "sh");

  /** The substitutions of scripts/subarch.include, in their order, each applied once. */
  private static final List<Map.Entry<String, String>> MACHINES =
      List.of(
          Map.entry("i.86", "x86"),
          Map.entry("x86_64", "x86"),
          Map.entry("sun4u", "sparc64"),
          Map.entry("^(?!arm64$)(.*?)arm.*", "$1arm"),
          Map.entry("sa110", "arm"),
          Map.entry("s390x", "s390"),
          Map.entry("ppc.*", "powerpc"),
          Map.entry("mips.*", "mips"),
          Map.entry("sh[234].*", "sh"),
          Map.entry("aarch64.*", "arm64"),
          Map.entry("riscv.*", "riscv"),
          Map.entry("loongarch.*", "loongarch"));

  /** The architecture for a value of {@code ARCH}. */
  public static Architecture of(String arch) {
    return new Architecture(arch, FOLDERS.getOrDefault(arch, arch));
  }

  /** The architecture of a native build, from the output of {@code uname -m}. */
  public static Architecture ofMachine(String machine) {
    String word = machine;
    for (Map.Entry<String, String> each : MACHINES) {
      word = word.replaceFirst(each.getKey(), each.getValue());
    }
    return of(word);
  }
}
