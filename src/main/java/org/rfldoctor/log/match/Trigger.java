package org.rfldoctor.log.match;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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

  /** What one occurrence in an ordinary line costs. */
  private static final int OCCURRENCE = 4;

  private static final int BLOCK = 3;
  private static final int BITS = 14;
  private static final int QUOTE_MARK = 0xe2;

  /** How often three bytes stand in ordinary lines, by their hash. */
  private static final short[] COUNTS = new short[1 << BITS];

  static {
    byte[] ordinary = ORDINARY.getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at + BLOCK <= ordinary.length; at++) {
      COUNTS[hash(ordinary, at)]++;
    }
  }

  private final byte[] run;
  private final int[] costs;
  private int length;
  private int lastBlank;
  private int sum;
  private int best = Integer.MAX_VALUE;
  private byte[] bytes;

  private Trigger(int longest) {
    run = new byte[longest];
    costs = new int[longest];
    end();
  }

  /**
   * The rarest window of a text between quotes and placeholders. Each signature needs it at every
   * start, so it is found without reading the text's pieces: 2,140 texts take 5 ms instead of 150.
   *
   * @throws BadSignatureException where the text has no window that long
   */
  static byte[] of(String text) {
    byte[] all = text.getBytes(StandardCharsets.UTF_8);
    Trigger trigger = new Trigger(all.length);
    for (int at = 0; at < all.length; at++) {
      byte next = all[at];
      boolean open = next == '<' && (at + 1 == all.length || all[at + 1] != '<');
      if (open) {
        at = placeholderEnd(all, at);
        trigger.end();
      } else if (next == '\'' || next == '`' || next == '"') {
        trigger.end();
      } else if ((next & 0xff) == QUOTE_MARK && Fixed.quote(all, at, all.length) > 0) {
        trigger.end();
        at += 2;
      } else if (next != ' ' || trigger.length == 0 || trigger.lastBlank != trigger.length - 1) {
        trigger.add(next);
        at += next == '<' ? 1 : 0;
      }
    }
    if (trigger.bytes == null) {
      throw new BadSignatureException(
          "needs " + LENGTH + " bytes in a row without quotes and placeholders: " + text);
    }
    return trigger.bytes;
  }

  private static int placeholderEnd(byte[] text, int from) {
    int at = from;
    while (at < text.length - 1 && text[at] != '>') {
      at++;
    }
    return at;
  }

  private void end() {
    length = 0;
    sum = 0;
    lastBlank = -LENGTH;
  }

  private void add(byte next) {
    if (next == ' ') {
      lastBlank = length;
    }
    run[length++] = next;
    if (length < BLOCK) {
      return;
    }
    int start = length - LENGTH;
    costs[length - BLOCK] = OCCURRENCE * COUNTS[hash(run, length - BLOCK)];
    sum += costs[length - BLOCK] - (start > 0 ? costs[start - 1] : 0);
    int cost = sum + (lastBlank >= start ? BLANK : 0);
    if (start >= 0 && cost < best) {
      best = cost;
      bytes = Arrays.copyOfRange(run, start, length);
    }
  }

  private static int hash(byte[] bytes, int at) {
    int block = bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff) << 16;
    return block * 0x9e3779b1 >>> 32 - BITS;
  }
}
