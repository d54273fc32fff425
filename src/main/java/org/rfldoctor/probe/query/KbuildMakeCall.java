package org.rfldoctor.probe.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A make command that builds nothing and prints variables of Kbuild in lines {@code rfl-told
 * NAME=VALUE}. Its goal needs no configuration. {@code need-compiler=1} includes definitions that
 * such goals omit, such as rustc-min-version. An empty {@code try-run} keeps cc-option from running
 * compilers and writing files.
 */
record KbuildMakeCall(Path srctree, Path scratch) {
  private static final String TOLD = "rfl-told ";
  private static final List<String> TOP =
      List.of(
          "SRCARCH",
          "LD",
          "KBUILD_LDFLAGS",
          "AR",
          "NM",
          "OBJCOPY",
          "OBJDUMP",
          "READELF",
          "STRIP",
          "RUSTC",
          "HOSTRUSTC");

  List<String> words(List<String> output, List<String> given) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("make", "-s", "--no-print-directory", "-C", srctree.toString()));
    words.addAll(List.of("need-compiler=1", "try-run="));
    words.addAll(output);
    words.addAll(given);
    for (String line : lines()) {
      words.add("--eval=" + line);
    }
    words.add("kernelversion");
    return words;
  }

  /**
   * The lines for make's {@code --eval}. A second make with Makefile.build prints the command lines
   * of rustc, which only exist in the directory rust.
   */
  private List<String> lines() {
    StringBuilder recipe = new StringBuilder("rfl-told:;+@$(if $(srctree),");
    TOP.forEach(name -> recipe.append(info(name, "$(" + name + ")")));
    recipe
        .append(
            "$(MAKE) -f $(srctree)/scripts/Makefile.build obj=rust need-builtin= need-modorder=")
        .append(" targets= hostprogs=rfl-host rfl-deep || :,:)");
    return List.of(
        "-include " + in("symbols.mk"),
        "kernelversion: rfl-told",
        ".PHONY: rfl-told rfl-deep rfl-rust",
        recipe.toString(),
        "rfl-deep: "
            + in("t.rs t.o libm.so h hc").replace(" ", " " + scratch + "/")
            + " rfl-rust;@:",
        in("t.h") + " " + in("t.c") + " " + in("m.rs") + " " + in("h.rs") + " " + in("hc.c") + ":;",
        in("t.rs")
            + ": bindgen_target_flags ="
            + " $(shell grep -Ev '^#|^$$' $(srctree)/rust/bindgen_parameters)",
        tells("t.rs", "t.h", "cmd_bindgen", "$(cmd_bindgen)"),
        tells("t.o", "t.c", "cmd_cc", "$(CC) $(c_flags) -c -o $@ $<"),
        tells("libm.so", "m.rs", "cmd_procmacro", "$(cmd_rustc_procmacro)"),
        tells("h", "h.rs", "cmd_hostrust", "$(cmd_host-rust)"),
        tells("hc", "hc.c", "cmd_hostcc", "$(cmd_host-csingle)"),
        "rfl-rust:;@:"
            + info("rust_flags", "$(rust_flags)")
            + info("rust_allowed_features", "$(rust_allowed_features)"));
  }

  private String in(String name) {
    return scratch + "/" + name;
  }

  private String tells(String target, String source, String name, String value) {
    return in(target) + ": " + in(source) + ";@:" + info(name, value);
  }

  private static String info(String name, String value) {
    return "$(info " + TOLD + name + "=" + value + ")";
  }

  /** Parses the output. The last line of a name counts. */
  static Map<String, String> told(String output) {
    Map<String, String> told = new HashMap<>();
    output
        .lines()
        .filter(line -> line.startsWith(TOLD) && line.indexOf('=') > 0)
        .forEach(
            line ->
                told.put(
                    line.substring(TOLD.length(), line.indexOf('=')),
                    line.substring(line.indexOf('=') + 1)));
    return told;
  }
}
