package org.rfldoctor.render.format;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.value.ShellQuoting;
import org.rfldoctor.render.terminal.HomeAbbreviation;
import org.rfldoctor.render.terminal.RenderSettings;

/** Formats a probe as a line that a user could type. */
public final class ProbeFormatter implements Probe.Visitor<String> {
  /** The default working directory of commands, which is not shown. */
  private static final String USUAL_FOLDER = "{make.directory}";

  private final UnaryOperator<String> word;
  private final UnaryOperator<String> path;
  private final UnaryOperator<String> line;

  private ProbeFormatter(
      UnaryOperator<String> word, UnaryOperator<String> path, UnaryOperator<String> line) {
    this.word = word;
    this.path = path;
    this.line = line;
  }

  /** Formats a probe, with all words quoted for a shell. */
  public static String asked(Probe probe, RenderSettings look) {
    return asked(probe, folder -> HomeAbbreviation.quoted(folder, look.home()));
  }

  /** Formats a probe. Paths are formatted by a function. */
  public static String asked(Probe probe, UnaryOperator<String> path) {
    return probe.accept(new ProbeFormatter(ShellQuoting::quoted, path, UnaryOperator.identity()));
  }

  @Override
  public String run(Probe.Command command) {
    StringBuilder line = new StringBuilder("$ ");
    command
        .directory()
        .filter(folder -> !folder.equals(USUAL_FOLDER))
        .ifPresent(folder -> line.append("cd ").append(path.apply(folder)).append(" && "));
    command
        .environment()
        .forEach(
            (name, value) -> line.append(name).append('=').append(word.apply(value)).append(' '));
    command.argv().forEach(one -> line.append(word.apply(one)).append(' '));
    return line.toString().strip();
  }

  /** A trial's script is already a shell line. */
  @Override
  public String attempt(Probe.Trial trial) {
    return "$ " + line.apply(trial.script());
  }

  @Override
  public String look(Probe.FileLookup file) {
    StringBuilder line = new StringBuilder(file.read() ? "read" : "file");
    for (String place : file.places()) {
      line.append(' ').append(path.apply(place));
    }
    return line.toString();
  }

  @Override
  public String read(Probe.EnvironmentVariable variable) {
    return "variable " + variable.name();
  }

  @Override
  public String answer(Probe.Query question) {
    StringBuilder line = new StringBuilder(question.question().word());
    line.append(' ').append(word.apply(question.about()));
    for (Map.Entry<String, String> option : new TreeMap<>(question.options()).entrySet()) {
      line.append(' ').append(option.getKey()).append('=').append(word.apply(option.getValue()));
    }
    return line.toString();
  }
}
