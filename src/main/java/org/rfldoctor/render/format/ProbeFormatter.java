package org.rfldoctor.render.format;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.rfldoctor.check.Machine;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.value.ShellQuoting;
import org.rfldoctor.render.terminal.HomeAbbreviation;
import org.rfldoctor.render.terminal.RenderSettings;

/** A machine that answers nothing and puts down what it is asked, as a line a person could type. */
public final class ProbeFormatter implements Machine {
  /** Where commands are run unless their check file says otherwise; not worth telling. */
  private static final String USUAL_FOLDER = "{make.directory}";

  private static final Observation NOTHING = new Observation.Refused("only put down");

  private final UnaryOperator<String> word;
  private final UnaryOperator<String> path;
  private String text = "";

  private ProbeFormatter(UnaryOperator<String> word, UnaryOperator<String> path) {
    this.word = word;
    this.path = path;
  }

  /** A probe that was asked, with every word quoted as a shell needs it. */
  static String asked(Probe probe, RenderSettings look) {
    return asked(probe, folder -> HomeAbbreviation.quoted(folder, look.home()));
  }

  /** The same with paths put as they are wanted. */
  static String asked(Probe probe, UnaryOperator<String> path) {
    return new ProbeFormatter(ShellQuoting::quoted, path).of(probe);
  }

  /** A probe of a check file, with names for what is not known yet. */
  public static String unasked(Probe probe) {
    return new ProbeFormatter(TemplatePreview::shown, TemplatePreview::shown).of(probe);
  }

  private String of(Probe probe) {
    probe.ask(this);
    return text;
  }

  @Override
  public Observation run(Probe.Command command) {
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
    return put(line.toString().strip());
  }

  @Override
  public Observation look(Probe.FileLookup file) {
    StringBuilder line = new StringBuilder(file.read() ? "read" : "file");
    for (String place : file.places()) {
      line.append(' ').append(path.apply(place));
    }
    return put(line.toString());
  }

  @Override
  public Observation read(Probe.EnvironmentVariable variable) {
    return put("variable " + variable.name());
  }

  @Override
  public Observation answer(Probe.Query question) {
    StringBuilder line = new StringBuilder(question.question().word());
    line.append(' ').append(word.apply(question.about()));
    for (Map.Entry<String, String> option : new TreeMap<>(question.options()).entrySet()) {
      line.append(' ').append(option.getKey()).append('=').append(word.apply(option.getValue()));
    }
    return put(line.toString());
  }

  private Observation put(String line) {
    text = line;
    return NOTHING;
  }
}
