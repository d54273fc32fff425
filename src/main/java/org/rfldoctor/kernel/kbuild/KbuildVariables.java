package org.rfldoctor.kernel.kbuild;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The variables that Kbuild uses, from the arguments {@code NAME=value} of a command line, the
 * environment, and the output of {@code uname -m}. Unlike in Kbuild, the default of {@code LLVM} is
 * 1.
 */
public record KbuildVariables(
    Map<String, String> given, Map<String, String> environment, String machine) {
  private static final String USUAL_LLVM = "1";

  /**
   * Variables that select the target. Every step states them, since they may be unset in the user's
   * next shell.
   */
  private static final List<KbuildVariable> TARGET =
      List.of(KbuildVariable.ARCH, KbuildVariable.CROSS_COMPILE);

  public KbuildVariables {
    given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    environment = Map.copyOf(environment);
  }

  /** The origin of a value. The environment includes {@code MAKEFLAGS}. */
  public enum Source {
    COMMAND_LINE,
    ENVIRONMENT,
    DEFAULT
  }

  /** A value in the environment that Kbuild ignores, and the value that it uses instead. */
  public record Ignored(KbuildVariable variable, String value, String used) {}

  /**
   * Parses the arguments {@code NAME=value} and ignores others. The last argument with a name wins,
   * as in make.
   */
  public static KbuildVariables of(
      List<String> words, Map<String, String> environment, String machine) {
    Map<String, String> given = new LinkedHashMap<>();
    words.stream()
        .filter(word -> word.indexOf('=') > 0)
        .forEach(word -> given.put(word.substring(0, word.indexOf('=')), after(word)));
    return new KbuildVariables(given, environment, machine);
  }

  /** The value that Kbuild uses; an empty text if there is none. */
  public String value(KbuildVariable variable) {
    return stated(variable).orElseGet(() -> usual(variable));
  }

  /**
   * Splits a value into words, such as {@code ccache clang} for {@code CC}. A single word keeps
   * blanks around it if the kernel's script puts the value in quotes.
   */
  public List<String> words(KbuildVariable variable) {
    String value = value(variable);
    List<String> words =
        Arrays.stream(value.trim().split("\\s+")).filter(w -> !w.isEmpty()).toList();
    return variable.quoted() && words.size() == 1 ? List.of(value) : words;
  }

  /** The origin of the value that Kbuild uses. */
  public Source source(KbuildVariable variable) {
    if (given.containsKey(variable.name())) {
      return Source.COMMAND_LINE;
    }
    return stated(variable).isPresent() ? Source.ENVIRONMENT : Source.DEFAULT;
  }

  /** The effective value of {@code LLVM}. */
  public LlvmSetting llvm() {
    return new LlvmSetting(value(KbuildVariable.LLVM));
  }

  /** The target: {@code ARCH} if it is set, else the architecture of this machine. */
  public Architecture architecture() {
    return stated(KbuildVariable.ARCH)
        .map(Architecture::of)
        .orElseGet(() -> Architecture.ofMachine(machine));
  }

  /**
   * The output directory as written, from {@code O} or {@code KBUILD_OUTPUT}; empty for a build in
   * the tree.
   */
  public Optional<String> output() {
    return stated(KbuildVariable.O)
        .or(() -> stated(KbuildVariable.KBUILD_OUTPUT))
        .filter(folder -> !folder.isEmpty());
  }

  /**
   * Values that Kbuild uses only because of {@code MAKEFLAGS}: the variables in it and, with {@code
   * -e}, variables of the environment that Makefiles would override.
   */
  public Map<KbuildVariable, String> madeToCount() {
    MakeFlags flags = MakeFlags.of(environment);
    Map<KbuildVariable, String> counting = new LinkedHashMap<>();
    Arrays.stream(KbuildVariable.values())
        .filter(v -> source(v) != Source.COMMAND_LINE && flags.makesCount(v, environment))
        .forEach(v -> counting.put(v, value(v)));
    return counting;
  }

  /** Values in the environment that Kbuild ignores and that differ from the values it uses. */
  public List<Ignored> ignored() {
    return Arrays.stream(KbuildVariable.values())
        .filter(v -> !v.fromEnvironment() && source(v) != Source.COMMAND_LINE)
        .filter(v -> environment.containsKey(v.name()))
        .map(v -> new Ignored(v, environment.get(v.name()), value(v)))
        .filter(i -> !i.value().equals(i.used()))
        .toList();
  }

  /** Unknown names on the command line, each with the name that the user probably meant. */
  public List<MisspelledVariable> nearMisses() {
    return given.keySet().stream().flatMap(name -> MisspelledVariable.of(name).stream()).toList();
  }

  /**
   * The arguments for make that repeat this build, without {@code O}. {@code LLVM}, {@code ARCH}
   * and {@code CROSS_COMPILE} are included even if they come from the environment: they may be
   * unset in the next shell.
   */
  public List<String> forMake() {
    Stream<String> llvm =
        given.containsKey(KbuildVariable.LLVM.name())
            ? Stream.empty()
            : Stream.of("LLVM=" + value(KbuildVariable.LLVM));
    Stream<String> target =
        TARGET.stream()
            .filter(v -> source(v) == Source.ENVIRONMENT && !value(v).isEmpty())
            .map(v -> v + "=" + value(v));
    Stream<String> words =
        given.entrySet().stream()
            .filter(e -> !e.getKey().equals(KbuildVariable.O.name()))
            .map(e -> e.getKey() + "=" + e.getValue());
    return Stream.of(llvm, target, words).flatMap(each -> each).toList();
  }

  private Optional<String> stated(KbuildVariable variable) {
    MakeFlags flags = MakeFlags.of(environment);
    return Optional.ofNullable(given.get(variable.name()))
        .or(() -> Optional.ofNullable(flags.variables().get(variable.name())))
        .or(
            () ->
                Optional.ofNullable(environment.get(variable.name()))
                    .filter(
                        value ->
                            variable.fromEnvironment() || flags.makesCount(variable, environment)));
  }

  private String usual(KbuildVariable variable) {
    return switch (variable) {
      case LLVM -> USUAL_LLVM;
      case ARCH -> architecture().arch();
      default -> variable.usual(llvm(), stated(KbuildVariable.CROSS_COMPILE).orElse(""));
    };
  }

  private static String after(String word) {
    return word.substring(word.indexOf('=') + 1);
  }
}
