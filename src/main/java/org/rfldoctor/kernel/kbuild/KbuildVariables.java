package org.rfldoctor.kernel.kbuild;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What Kbuild makes of the words {@code NAME=value} of a command line and of the environment, on a
 * machine of which {@code uname -m} is known. Without a word, {@code LLVM} is 1 here.
 */
public record KbuildVariables(
    Map<String, String> given, Map<String, String> environment, String machine) {
  private static final String USUAL_LLVM = "1";

  /**
   * What says what is built for: it is written down in every step, since the next shell may not.
   */
  private static final List<KbuildVariable> TARGET =
      List.of(KbuildVariable.ARCH, KbuildVariable.CROSS_COMPILE);

  public KbuildVariables {
    given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    environment = Map.copyOf(environment);
  }

  /** Where a value comes from. */
  public enum Source {
    COMMAND_LINE,
    ENVIRONMENT,
    DEFAULT
  }

  /** A value in the environment that Kbuild does not use, and what it uses instead. */
  public record Ignored(KbuildVariable variable, String value, String used) {}

  /** Reads words as make does, the last of the same name counting; others are left out. */
  public static KbuildVariables of(
      List<String> words, Map<String, String> environment, String machine) {
    Map<String, String> given = new LinkedHashMap<>();
    words.stream()
        .filter(word -> word.indexOf('=') > 0)
        .forEach(word -> given.put(word.substring(0, word.indexOf('=')), after(word)));
    return new KbuildVariables(given, environment, machine);
  }

  /** The value that counts; empty where there is none. */
  public String value(KbuildVariable variable) {
    return stated(variable).orElseGet(() -> usual(variable));
  }

  /**
   * The words of a value, such as {@code ccache clang} for {@code CC}. Blanks around a word belong
   * to it where the kernel's script puts the value into quotes.
   */
  public List<String> words(KbuildVariable variable) {
    String value = value(variable);
    List<String> words =
        Arrays.stream(value.trim().split("\\s+")).filter(w -> !w.isEmpty()).toList();
    return variable.quoted() && words.size() == 1 ? List.of(value) : words;
  }

  /** Where the value that counts comes from. */
  public Source source(KbuildVariable variable) {
    if (given.containsKey(variable.name())) {
      return Source.COMMAND_LINE;
    }
    return stated(variable).isPresent() ? Source.ENVIRONMENT : Source.DEFAULT;
  }

  /** Which compiler's tools are used. */
  public LlvmSetting llvm() {
    return new LlvmSetting(value(KbuildVariable.LLVM));
  }

  /** What is built for. */
  public Architecture architecture() {
    return stated(KbuildVariable.ARCH)
        .map(Architecture::of)
        .orElseGet(() -> Architecture.ofMachine(machine));
  }

  /** The output folder as written: {@code O}, or {@code KBUILD_OUTPUT}; empty for the tree. */
  public Optional<String> output() {
    return stated(KbuildVariable.O)
        .or(() -> stated(KbuildVariable.KBUILD_OUTPUT))
        .filter(folder -> !folder.isEmpty());
  }

  /**
   * Values that count only because of {@code MAKEFLAGS}: the variables in it, and with {@code -e}
   * those of the environment that Makefiles would override.
   */
  public Map<KbuildVariable, String> madeToCount() {
    MakeFlags flags = MakeFlags.of(environment);
    Map<KbuildVariable, String> counting = new LinkedHashMap<>();
    Arrays.stream(KbuildVariable.values())
        .filter(v -> source(v) != Source.COMMAND_LINE && flags.makesCount(v, environment))
        .forEach(v -> counting.put(v, value(v)));
    return counting;
  }

  /** Values in the environment that Kbuild does not use, where that makes a difference. */
  public List<Ignored> ignored() {
    return Arrays.stream(KbuildVariable.values())
        .filter(v -> !v.fromEnvironment() && source(v) != Source.COMMAND_LINE)
        .filter(v -> environment.containsKey(v.name()))
        .map(v -> new Ignored(v, environment.get(v.name()), value(v)))
        .filter(i -> !i.value().equals(i.used()))
        .toList();
  }

  /** Names on the command line that nobody knows, each with the one it is probably meant for. */
  public List<MisspelledVariable> nearMisses() {
    return given.keySet().stream().flatMap(name -> MisspelledVariable.of(name).stream()).toList();
  }

  /**
   * The words to hand to make for the same build, {@code O} left out. {@code LLVM}, {@code ARCH}
   * and {@code CROSS_COMPILE} are among them even if the environment has them, since the next shell
   * may not.
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
