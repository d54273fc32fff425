package org.rfldoctor.log.match;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chooses the few bytes of a text that ordinary lines of a build hold least. */
final class Trigger {
  /** The length of all triggers, in bytes. */
  static final int LENGTH = 6;

  /** What most lines of a build log look like. */
  private static final String ORDINARY =
      """
        CC [M]  drivers/net/ethernet/intel/core.o
        RUSTC L rust/kernel.o
        AR      fs/ext4/built-in.a
        clang -Wp,-MMD,drivers/gpu/drm/.file.o.d -nostdinc -I./arch/x86/include -I./include/generated/uapi
        -include ./include/linux/compiler-version.h -include ./include/linux/kconfig.h -D__KERNEL__
        --target=x86_64-linux-gnu -fintegrated-as -Werror=unknown-warning-option -Werror=option-ignored
        -Werror=ignored-optimization-argument -Werror=unused-command-line-argument -fmacro-prefix-map
        -std=gnu11 -fno-common -fno-strict-aliasing -mno-sse -mcmodel=kernel -Werror=return-type
        -Werror=implicit-function-declaration -Werror=strict-prototypes -Wno-format-security -O2
        -fstack-protector-strong -DKBUILD_BASENAME -DKBUILD_MODNAME -D__KBUILD_MODNAME -c -o source.c
        ./tools/objtool/objtool --hacks=jump_label --orc --retpoline --static-call --link --module
        rustc --edition=2021 --crate-type rlib --crate-name kernel --extern bindings --emit=dep-info=
        -Cpanic=abort -Cembed-bitcode=n -Zallow-features=asm_const,unstable -L ./rust/ scripts/
        warning: unused variable declared here unused-variable [-Wunused-function] warnings generated
        Compiling Downloaded Downloading crates proc-macro Unpacking Setting up Selecting previously
        make[2]: Entering directory Leaving directory entering leaving library function
      """;

  /** What a blank costs, since a line may hold several for one. */
  private static final int BLANK = 30;

  private static final Map<String, Integer> COMMON = new HashMap<>();

  static {
    for (int at = 0; at + 3 <= ORDINARY.length(); at++) {
      COMMON.merge(ORDINARY.substring(at, at + 3), 1, Integer::sum);
    }
  }

  private Trigger() {}

  /** The rarest window of the text; a text without one that long cannot be searched for. */
  static byte[] of(String text, List<Piece> pieces) {
    byte[] best = null;
    int bestCost = Integer.MAX_VALUE;
    for (byte[] run : runs(pieces)) {
      for (int at = 0; at + LENGTH <= run.length; at++) {
        int cost = cost(run, at);
        if (cost < bestCost) {
          bestCost = cost;
          best = java.util.Arrays.copyOfRange(run, at, at + LENGTH);
        }
      }
    }
    if (best == null) {
      throw new BadSignatureException(
          "needs " + LENGTH + " bytes in a row without quotes and placeholders: " + text);
    }
    return best;
  }

  /** Literals, joined where one blank stands between them. */
  private static List<byte[]> runs(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Literal literal) {
        text.append(new String(literal.bytes(), StandardCharsets.ISO_8859_1));
      } else {
        text.append(piece instanceof Piece.Blank ? ' ' : '\n');
      }
    }
    return java.util.Arrays.stream(text.toString().split("\n"))
        .map(run -> run.getBytes(StandardCharsets.ISO_8859_1))
        .toList();
  }

  private static int cost(byte[] run, int from) {
    String window = new String(run, from, LENGTH, StandardCharsets.ISO_8859_1);
    int cost = 0;
    for (int at = 0; at + 3 <= LENGTH; at++) {
      cost += 4 * COMMON.getOrDefault(window.substring(at, at + 3), 0);
    }
    return cost + (window.indexOf(' ') >= 0 ? BLANK : 0);
  }
}
