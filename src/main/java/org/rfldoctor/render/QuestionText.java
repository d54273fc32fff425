package org.rfldoctor.render;

import java.util.Map;
import java.util.TreeMap;
import org.rfldoctor.check.Machine;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.ShellWord;

/** A machine that answers nothing and puts down what it is asked, as a line a person could type. */
final class QuestionText implements Machine {
  private static final Observation NOTHING = new Observation.Refused("only put down");

  private final Look look;
  private String text = "";

  private QuestionText(Look look) {
    this.look = look;
  }

  static String of(Probe probe, Look look) {
    QuestionText question = new QuestionText(look);
    probe.ask(question);
    return question.text;
  }

  @Override
  public Observation run(Probe.Command command) {
    StringBuilder line = new StringBuilder("$ ");
    command
        .directory()
        .ifPresent(
            folder ->
                line.append("cd ").append(HomePath.quoted(folder, look.home())).append(" && "));
    command
        .environment()
        .forEach(
            (name, value) ->
                line.append(name).append('=').append(ShellWord.quoted(value)).append(' '));
    return put(line.append(ShellWord.line(command.argv())).toString());
  }

  @Override
  public Observation look(Probe.FileAt file) {
    StringBuilder line = new StringBuilder(file.read() ? "read" : "file");
    for (String place : file.places()) {
      line.append(' ').append(HomePath.quoted(place, look.home()));
    }
    return put(line.toString());
  }

  @Override
  public Observation read(Probe.Variable variable) {
    return put("variable " + variable.name());
  }

  @Override
  public Observation answer(Probe.Ask question) {
    StringBuilder line = new StringBuilder(question.question().word());
    line.append(' ').append(ShellWord.quoted(question.about()));
    for (Map.Entry<String, String> option : new TreeMap<>(question.options()).entrySet()) {
      line.append(' ')
          .append(option.getKey())
          .append('=')
          .append(ShellWord.quoted(option.getValue()));
    }
    return put(line.toString());
  }

  private Observation put(String line) {
    text = line;
    return NOTHING;
  }
}
