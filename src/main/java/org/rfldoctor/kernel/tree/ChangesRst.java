package org.rfldoctor.kernel.tree;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of programs and their minimum versions in Documentation/process/changes.rst. */
public record ChangesRst(List<ChangesRst.ProgramMinimum> programs) {
  private static final Pattern RULE = Pattern.compile("(=+)( +)(=+)( +)=+ *");
  private static final Pattern OPTIONAL = Pattern.compile("(?<!\\s)\\s*+\\(optional\\)");
  private static final Pattern FOOTNOTE = Pattern.compile("\\\\ \\[#\\w+]_");

  /**
   * One row of the table of programs in Documentation/process/changes.rst.
   *
   * @param program the name in the table without remarks, such as {@code GNU make}
   * @param minimum the text of the table: usually a version, but also {@code any} or {@code 3.9.x}
   * @param optional whether the table calls it optional
   * @param command the command that prints the version, such as {@code make --version}
   */
  public record ProgramMinimum(String program, String minimum, boolean optional, String command) {}

  public ChangesRst {
    programs = List.copyOf(programs);
  }

  /** Parses the document; no programs if it has no such table. */
  public static ChangesRst of(String document) {
    List<String> lines = document.lines().toList();
    int heading = 0;
    while (heading < lines.size() && !lines.get(heading).contains("Minimal version")) {
      heading++;
    }
    Matcher rule = RULE.matcher(heading + 1 < lines.size() ? lines.get(heading + 1) : "");
    if (!rule.matches()) {
      return new ChangesRst(List.of());
    }
    return new ChangesRst(
        lines.stream()
            .skip(heading + 2L)
            .takeWhile(line -> !RULE.matcher(line).matches())
            .flatMap(line -> row(line, rule.end(2), rule.end(4)).stream())
            .toList());
  }

  /** The row whose program or command has this name; empty if there is none. */
  public Optional<ProgramMinimum> minimum(String name) {
    return programs.stream()
        .filter(p -> p.program().equalsIgnoreCase(name) || p.command().startsWith(name + " "))
        .findFirst();
  }

  private static Optional<ProgramMinimum> row(String line, int second, int third) {
    if (line.length() <= third) {
      return Optional.empty();
    }
    String name = FOOTNOTE.matcher(line.substring(0, second)).replaceAll("");
    Matcher optional = OPTIONAL.matcher(name);
    return Optional.of(
        new ProgramMinimum(
            optional.replaceAll("").strip(),
            line.substring(second, third).strip(),
            optional.reset().find(),
            line.substring(third).strip()));
  }
}
