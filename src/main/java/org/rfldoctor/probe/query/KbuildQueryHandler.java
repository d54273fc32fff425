package org.rfldoctor.probe.query;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Observation.Absent;
import org.rfldoctor.check.Observation.Answer;
import org.rfldoctor.check.Observation.Refused;
import org.rfldoctor.check.Probe.Query;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.probe.host.BuildContext;
import org.rfldoctor.probe.process.TrialRunner;

/**
 * Finds the command lines that Kbuild would run. One make command prints them from the tree's own
 * Makefiles, with files of the scratch directory. Nothing is built.
 */
record KbuildQueryHandler(BuildContext build, TrialRunner trials) {
  private static final Pattern TARGET_FILE = Pattern.compile("--target=\\S*target\\.json");
  private static final Pattern CONFIGURATION = Pattern.compile("@[^\\s@]*rustc_cfg ?");

  /**
   * An included header. It is removed, since it may need a generated header that does not exist
   * before a build.
   */
  private static final Pattern INCLUDED = Pattern.compile("-include \\S+ ?");

  private static final Map<String, String> BARE_TARGETS =
      Map.of(
          "x86", "x86_64-unknown-none",
          "arm64", "aarch64-unknown-none",
          "riscv", "riscv64imac-unknown-none-elf",
          "loongarch", "loongarch64-unknown-none-softfloat",
          "arm", "armv7a-none-eabi",
          "um", "x86_64-unknown-linux-gnu");

  /** The properties whose values make prints as they are. */
  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          Map.entry("ar", "AR"),
          Map.entry("nm", "NM"),
          Map.entry("objcopy", "OBJCOPY"),
          Map.entry("objdump", "OBJDUMP"),
          Map.entry("readelf", "READELF"),
          Map.entry("strip", "STRIP"),
          Map.entry("rustc", "RUSTC"),
          Map.entry("hostrustc", "HOSTRUSTC"),
          Map.entry("hostcc", "cmd_hostcc"),
          Map.entry("hostrust", "cmd_hostrust"),
          Map.entry("procmacro", "cmd_procmacro"),
          Map.entry("features", "rust_allowed_features"));

  Observation to(Query ask) {
    Optional<Path> srctree = build.srctree();
    Optional<String> config =
        Optional.ofNullable(ask.options().get("config"))
            .flatMap(path -> build.files().text(Path.of(path)));
    Optional<KbuildSymbols> symbols =
        config
            .map(KbuildSymbols::ofConfig)
            .or(() -> KbuildSymbols.ofArchitecture(build.variables().architecture()));
    if (srctree.isEmpty()) {
      return new Absent("a kernel tree");
    }
    if (symbols.isEmpty()) {
      return new Refused("the flags of " + ask.about() + " depend on a configuration");
    }
    KbuildSymbols all = symbols.get().withToolchain(ask.options());
    return trials.inFolder(
        folder -> told(srctree.get(), folder, all, config.isPresent(), ask.limit()));
  }

  private Observation told(
      Path srctree, Path folder, KbuildSymbols symbols, boolean configured, Duration limit) {
    List<String> command =
        new KbuildMakeCall(srctree, folder).words(output(folder), build.variables().forMake());
    Map<String, String> files = new LinkedHashMap<>();
    files.put("symbols.mk", symbols.makefile());
    files.put("include/generated/autoconf.h", symbols.header());
    files.put("include/generated/rustc_cfg", "");
    Observation came = trials.run(folder, files, command, Map.of("KBUILD_OUTPUT", ""), limit);
    if (!(came instanceof Answer answer)) {
      return came;
    }
    Map<String, Value> properties = properties(KbuildMakeCall.told(answer.out()), configured);
    properties.put(TrialRunner.FOLDER, new Value.FilePath(folder.toString()));
    properties.put("command", new Value.Words(command));
    properties.put("symbols", new Value.Text(symbols.makefile()));
    return new Answer(answer.exit(), "", answer.err(), answer.truncated(), properties);
  }

  /**
   * The argument {@code O}. If the build directory does not exist, it is replaced, since make would
   * create it.
   */
  private List<String> output(Path folder) {
    Optional<Path> objtree =
        build.objtree().filter(path -> !build.srctree().equals(Optional.of(path)));
    return objtree
        .map(path -> path.toFile().isDirectory() ? path : folder.resolve("obj"))
        .map(path -> List.of("O=" + path))
        .orElse(List.of());
  }

  private static Map<String, Value> properties(Map<String, String> told, boolean configured) {
    Map<String, Value> properties = new HashMap<>();
    PLAIN.forEach((property, name) -> put(properties, property, told.getOrDefault(name, "")));
    put(properties, "cc", bare(told.getOrDefault("cmd_cc", "")));
    put(properties, "bindgen", bare(told.getOrDefault("cmd_bindgen", "")));
    String linker = told.getOrDefault("LD", "");
    if (!linker.isEmpty()) {
      put(properties, "ld", linker + " " + told.getOrDefault("KBUILD_LDFLAGS", ""));
    }
    String flags = flags(told);
    put(properties, "rust-flags", flags);
    if (!flags.isEmpty()) {
      put(properties, "lints", lints(flags) + (configured ? "" : " -Dwarnings"));
    }
    return properties;
  }

  private static void put(Map<String, Value> properties, String name, String value) {
    if (!value.isBlank()) {
      properties.put(name, new Value.Text(value.strip()));
    }
  }

  private static String bare(String line) {
    return INCLUDED.matcher(line).replaceAll("");
  }

  /** The flags for rustc. A built-in target replaces target.json, which a build generates. */
  private static String flags(Map<String, String> told) {
    String target = BARE_TARGETS.getOrDefault(told.getOrDefault("SRCARCH", ""), "");
    String flags = CONFIGURATION.matcher(told.getOrDefault("rust_flags", "")).replaceAll("");
    return target.isEmpty() ? flags : TARGET_FILE.matcher(flags).replaceAll("--target=" + target);
  }

  private static String lints(String flags) {
    return Arrays.stream(flags.split("\\s+"))
        .filter(word -> word.matches("-[ADWF].+"))
        .collect(Collectors.joining(" "));
  }
}
