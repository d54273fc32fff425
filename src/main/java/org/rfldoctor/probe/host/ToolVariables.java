package org.rfldoctor.probe.host;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Environment variables that change the behavior of compilers, linkers, the loader, rustc and other
 * programs of a build. No command line shows them.
 */
public record ToolVariables(Map<String, String> environment) {
  private static final List<String> NAMES =
      List.of(
          "BASH_ENV",
          "BC_ENV_ARGS",
          "BISON_PKGDATADIR",
          "CCC_ADD_ARGS",
          "CCC_OVERRIDE_OPTIONS",
          "CCC_CC",
          "COMPILER_PATH",
          "CPATH",
          "CPLUS_INCLUDE_PATH",
          "C_INCLUDE_PATH",
          "DEPENDENCIES_OUTPUT",
          "GCC_COMPARE_DEBUG",
          "GCC_EXEC_PREFIX",
          "GREP_OPTIONS",
          "LDEMULATION",
          "LD_AUDIT",
          "LD_LIBRARY_PATH",
          "LD_PRELOAD",
          "LD_RUN_PATH",
          "LIBRARY_PATH",
          "M4",
          "M4PATH",
          "PERL5LIB",
          "PERL5OPT",
          "PERLLIB",
          "PYTHONHOME",
          "PYTHONPATH",
          "RUSTC_LOG",
          "RUST_LOG",
          "RUST_MIN_STACK",
          "RUST_TARGET_PATH",
          "SOURCE_DATE_EPOCH",
          "SUNPRO_DEPENDENCIES");

  /** The variables that are set, with their values, as a list in one line; empty if none is set. */
  public String text() {
    return names().stream()
        .map(name -> name + "=" + environment.get(name))
        .collect(Collectors.joining(", "));
  }

  /** The names of the variables that are set. */
  public List<String> names() {
    return NAMES.stream().filter(name -> !environment.getOrDefault(name, "").isEmpty()).toList();
  }

  /** The command prefix that unsets these variables. */
  public List<String> without() {
    return Stream.concat(Stream.of("env"), names().stream().flatMap(n -> Stream.of("-u", n)))
        .toList();
  }
}
