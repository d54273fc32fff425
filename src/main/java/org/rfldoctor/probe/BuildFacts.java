package org.rfldoctor.probe;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.kernel.kbuild.KbuildVariable;
import org.rfldoctor.kernel.kbuild.KbuildVariables;
import org.rfldoctor.probe.host.BuildContext;
import org.rfldoctor.report.BuildInfo;

/** Collects the facts about the build that are known before the first check. */
public final class BuildFacts {
  private static final List<KbuildVariable> TOOLS =
      List.of(
          KbuildVariable.RUSTC,
          KbuildVariable.RUSTDOC,
          KbuildVariable.RUSTFMT,
          KbuildVariable.CLIPPY_DRIVER,
          KbuildVariable.BINDGEN,
          KbuildVariable.CC,
          KbuildVariable.LD,
          KbuildVariable.AR,
          KbuildVariable.NM,
          KbuildVariable.OBJCOPY,
          KbuildVariable.OBJDUMP,
          KbuildVariable.READELF,
          KbuildVariable.STRIP,
          KbuildVariable.HOSTCC,
          KbuildVariable.PAHOLE,
          KbuildVariable.KRUSTFLAGS);
  private static final List<KbuildVariable> TEXTS =
      List.of(
          KbuildVariable.CROSS_COMPILE, KbuildVariable.LIBCLANG_PATH, KbuildVariable.RUST_LIB_SRC);

  private static final List<KbuildVariable> FLAGS =
      List.of(
          KbuildVariable.KCFLAGS,
          KbuildVariable.KAFLAGS,
          KbuildVariable.KCPPFLAGS,
          KbuildVariable.KRUSTFLAGS);

  private static final List<KbuildVariable> HOST_FLAGS =
      List.of(
          KbuildVariable.HOSTCFLAGS,
          KbuildVariable.HOSTCXXFLAGS,
          KbuildVariable.HOSTLDFLAGS,
          KbuildVariable.HOSTLDLIBS,
          KbuildVariable.HOSTRUSTFLAGS);

  private final Map<String, Value> facts = new LinkedHashMap<>();
  private final BuildContext build;
  private final KbuildVariables variables;

  private BuildFacts(BuildContext build) {
    this.build = build;
    this.variables = build.variables();
  }

  /**
   * The facts {@code tree.*} and {@code make.*} of {@code checks/data/predefined-facts.yaml}.
   *
   * @param series the kernel series that applies without a tree
   */
  public static Facts of(BuildContext build, String series) {
    return of(build, info(build, series));
  }

  /** The same facts, with an existing description of the build. */
  public static Facts of(BuildContext build, BuildInfo info) {
    BuildFacts learnt = new BuildFacts(build);
    learnt.facts.putAll(info.facts().values());
    learnt.tree();
    learnt.make();
    return new Facts(learnt.facts);
  }

  /**
   * The description of the build for a report.
   *
   * @param series the kernel series that applies without a tree
   */
  public static BuildInfo info(BuildContext build, String series) {
    KbuildVariables variables = build.variables();
    Map<String, String> environment = new LinkedHashMap<>();
    TEXTS.stream()
        .filter(variable -> !variables.value(variable).isEmpty())
        .forEach(variable -> environment.put(variable.name(), variables.value(variable)));
    List<String> flags = variables.words(KbuildVariable.KRUSTFLAGS);
    if (!flags.isEmpty()) {
      environment.put(KbuildVariable.KRUSTFLAGS.name(), new Value.Words(flags).text());
    }
    return new BuildInfo(
        build.srctree().map(Path::toString),
        build.objtree().map(Path::toString),
        build.tree().map(found -> found.release().text()),
        build.tree().map(found -> found.release().series()).orElse(series),
        build.kdir().map(Path::toString),
        build.config().map(Path::toString),
        variables.architecture().arch(),
        variables.architecture().srcarch(),
        variables.value(KbuildVariable.LLVM),
        variables.forMake(),
        line(build),
        environment);
  }

  private void tree() {
    build.tree().ifPresent(f -> facts.put("tree.trusted", new Value.Flag(build.trusted())));
    build
        .asked()
        .filter(path -> build.tree().isEmpty())
        .ifPresent(path -> facts.put("make.asked", location(path)));
  }

  private void make() {
    facts.put("make.directory", location(build.directory()));
    TEXTS.forEach(variable -> text("make." + variable, variables.value(variable)));
    TOOLS.forEach(this::words);
    text("make.ignored", ignored());
    first("make.ignoredFirst", ignoredWords());
    first("make.ignoredProgram", ignoredPrograms());
    all("make.ignoredNames", variables.ignored().stream().map(i -> i.variable().name()).toList());
    text(
        "make.counting",
        variables.madeToCount().entrySet().stream()
            .map(each -> each.getKey() + "=" + each.getValue())
            .collect(Collectors.joining(", ")));
    text("make.extraFlags", exported(FLAGS));
    all("make.extraFlagsNames", exportedNames(FLAGS));
    text("make.hostFlags", exported(HOST_FLAGS));
    all("make.hostFlagsNames", exportedNames(HOST_FLAGS));
  }

  private static List<String> line(BuildContext build) {
    KbuildVariables variables = build.variables();
    List<String> words = new ArrayList<>(List.of("make"));
    build
        .objtree()
        .filter(path -> !build.srctree().equals(Optional.of(path)))
        .ifPresent(path -> words.add("O=" + variables.output().orElse(path.toString())));
    words.addAll(variables.forMake());
    return words;
  }

  private String ignored() {
    return variables.ignored().stream()
        .map(each -> each.variable() + "=" + each.value())
        .collect(Collectors.joining(", "));
  }

  /**
   * Adds a fact unless the value is empty. The kernel's scripts treat an empty variable as unset.
   */
  private void text(String name, String value) {
    if (!value.isEmpty()) {
      facts.put(name, new Value.Text(value));
    }
  }

  private List<String> ignoredWords() {
    return variables.ignored().stream().map(i -> i.variable() + "=" + i.value()).toList();
  }

  private List<String> ignoredPrograms() {
    return variables.ignored().stream()
        .map(each -> each.value().strip().split("\\s+")[0])
        .filter(program -> !program.isEmpty())
        .toList();
  }

  private boolean isExported(KbuildVariable variable) {
    return variables.source(variable) == KbuildVariables.Source.ENVIRONMENT
        && !variables.value(variable).isBlank();
  }

  private List<String> exportedNames(List<KbuildVariable> names) {
    return names.stream().filter(this::isExported).map(KbuildVariable::name).toList();
  }

  private String exported(List<KbuildVariable> names) {
    return names.stream()
        .filter(this::isExported)
        .map(variable -> variable + "=" + variables.value(variable))
        .collect(Collectors.joining(", "));
  }

  private void first(String name, List<String> texts) {
    all(name, texts.stream().limit(1).toList());
  }

  private void all(String name, List<String> texts) {
    if (!texts.isEmpty()) {
      facts.put(name, new Value.Words(texts));
    }
  }

  private void words(KbuildVariable variable) {
    List<String> words = variables.words(variable);
    if (!words.isEmpty()) {
      facts.put("make." + variable, new Value.Words(words));
    }
  }

  private static Value location(Path path) {
    return new Value.FilePath(path.toString());
  }
}
