package org.rfldoctor.render.guide;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.value.ShellQuoting;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.render.format.SentenceFormatter;
import org.rfldoctor.render.terminal.ControlCharacterEscaper;
import org.rfldoctor.render.terminal.HomeAbbreviation;
import org.rfldoctor.render.terminal.WordWrapper;
import org.rfldoctor.report.Invocation;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.StepCommand;

/** Writes the plan as a script for a POSIX shell. It has comments and can be run repeatedly. */
public final class ShellScriptWriter {
  private static final int WIDTH = 100;
  private static final String AS_ROOT =
      """
      as_root() {
        if [ "$(id -u)" -eq 0 ]; then "$@"
        elif command -v sudo >/dev/null; then sudo "$@"
        elif command -v doas >/dev/null; then doas "$@"
        else echo "This takes root, and there is neither sudo nor doas: $*" >&2; return 1
        fi
      }
      """;

  private final String made;
  private final String about;
  private final List<Step> planned;
  private final PrintWriter out;

  public ShellScriptWriter(Report report, PrintWriter out) {
    this(
        "Written by rfl-doctor " + report.version() + ", " + report.started() + ", for",
        about(report),
        report.steps(),
        out);
  }

  /**
   * A writer for steps that do not come from a report.
   *
   * @param made the first line of the comment: who wrote the script, and when
   * @param the machine and the tree, in the next line
   */
  public ShellScriptWriter(String made, String about, List<Step> planned, PrintWriter out) {
    this.made = made;
    this.about = about;
    this.planned = List.copyOf(planned);
    this.out = out;
  }

  /**
   * Whether a script can include this step: a fix that is not optional and needs no decision of the
   * user.
   */
  public static boolean takes(Step step) {
    return step.kind() == Step.Kind.FIX
        && step.runnable()
        && !step.policy().confirm()
        && step.level() != Level.OPTIONAL
        && step.commands().stream().noneMatch(ShellScriptWriter::hidesSomething);
  }

  /**
   * Whether a command has characters that an editor may not show. A reader must see all of the
   * script.
   */
  private static boolean hidesSomething(StepCommand command) {
    Invocation unattended = command.unattendedForm().invocation();
    return Stream.of(
            command.line(),
            unattended.line(),
            command.cwd().orElse(""),
            command.skipIf().orElse(""))
        .flatMap(String::lines)
        .map(line -> line.replace('\t', ' '))
        .anyMatch(line -> !ControlCharacterEscaper.text(line).equals(line));
  }

  /** Writes the script. */
  public void write() {
    List<Step> steps = planned.stream().filter(ShellScriptWriter::takes).toList();
    head(steps);
    int number = 0;
    for (Step step : steps) {
      step(++number, step);
    }
    left(planned.stream().filter(step -> !takes(step)).toList());
    out.flush();
  }

  private void head(List<Step> steps) {
    out.println("#!/bin/sh");
    comment("", made);
    comment("  ", about);
    comment(
        "", "It does what `rfl-doctor check` asks for. Read it before you run it. It may be run");
    comment(
        "", "again: what is done already is left as it is. It asks for root only where it must.");
    out.println("set -e");
    if (steps.isEmpty()) {
      out.println();
      comment("", "There is nothing that a script can fix.");
    }
    boolean root = steps.stream().anyMatch(Step::needsRoot);
    if (root) {
      out.println();
      out.print(AS_ROOT);
    }
  }

  private static String about(Report report) {
    List<String> parts = new ArrayList<>();
    report.machine().system().distro().ifPresent(parts::add);
    report.machine().system().version().ifPresent(parts::add);
    parts.add(report.machine().arch());
    report.build().srctree().ifPresent(parts::add);
    report.build().release().ifPresent(parts::add);
    parts.add(new Value.Words(report.build().line()).text());
    return String.join(" ", parts);
  }

  private void step(int number, Step step) {
    out.println();
    comment("", number + ". " + step.title());
    comment("   ", step.why());
    step.notes().forEach(note -> comment("   ", SentenceFormatter.sentence(note)));
    step.policy().impact().ifPresent(effect -> comment("   ", SentenceFormatter.sentence(effect)));
    comment("   ", "fixes " + String.join(", ", step.settles()));
    comment("   ", "[" + String.join("; ", step.cites()) + "]");
    step.commands().stream()
        .filter(StepCommand::isAdapted)
        .forEach(command -> comment("   ", "Documented command: " + command.line()));
    List<StepCommand> commands = step.commands();
    for (int from = 0; from < commands.size(); ) {
      int to = from + 1;
      while (to < commands.size() && commands.get(from).sharesConditionWith(commands.get(to))) {
        to++;
      }
      together(commands.subList(from, to));
      from = to;
    }
    if (step.policy().replanAfter()) {
      comment("", "What follows was planned without it; `rfl-doctor guide --print` plans it anew.");
    }
    if (!step.policy().makeArguments().isEmpty()) {
      comment(
          "   ", "From here on: make " + String.join(" ", step.policy().makeArguments()) + " ...");
    }
  }

  private void together(List<StepCommand> commands) {
    StepCommand first = commands.get(0);
    if (first.skipIf().isEmpty()) {
      commands.forEach(command -> out.println(line(command)));
      return;
    }
    out.println("if ! (" + in(first, first.skipIf().get()) + "); then");
    commands.forEach(command -> out.println("  " + line(command)));
    out.println("fi");
  }

  private static String line(StepCommand command) {
    Invocation invocation = command.unattendedForm().invocation();
    String typed = command.needsRoot() ? "as_root " + asWords(invocation) : invocation.line();
    return command.cwd().isPresent() ? "(" + in(command, typed) + ")" : typed;
  }

  private static String in(StepCommand command, String line) {
    return command
        .cwd()
        .map(folder -> "cd " + HomeAbbreviation.quoted(folder, "") + " && " + line)
        .orElse(line);
  }

  /**
   * The command as arguments of {@code as_root}. A shell function takes neither a variable
   * assignment nor a second program as its command, so these run in {@code sh -c}.
   */
  private static String asWords(Invocation invocation) {
    String line = invocation.line();
    boolean plain = invocation.isOneProgram() && !line.matches("[A-Za-z_]\\w*=.*");
    return plain ? line : "sh -c " + ShellQuoting.quoted(line);
  }

  private void left(List<Step> steps) {
    if (steps.isEmpty()) {
      return;
    }
    out.println();
    comment("", "Not done by this script; `rfl-doctor guide` goes through it with you:");
    steps.forEach(step -> comment("   ", step.title()));
  }

  private void comment(String indent, String text) {
    for (String line : WordWrapper.lines(ControlCharacterEscaper.text(text), WIDTH)) {
      out.println("# " + indent + line);
    }
  }
}
