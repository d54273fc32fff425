package org.rfldoctor.cli.dist;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.cli.CommandLineRunner;
import org.rfldoctor.cli.base.BaseCommand;
import org.rfldoctor.cli.base.ProcessEnvironment;
import org.rfldoctor.cli.prepared.PreparedCommand;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Records the options of the commands for {@link PreparedCommand}. The build runs it. */
public final class PreparedCommandWriter {
  private final List<String> lines = new ArrayList<>();
  private final Map<Field, ArgSpec> args = new HashMap<>();
  private boolean possible = true;

  private PreparedCommandWriter(CommandSpec command) {
    command.args().forEach(arg -> args.put((Field) arg.userObject(), arg));
    possible = command.subcommands().isEmpty() && command.userObject() instanceof BaseCommand;
    if (possible) {
      fields(command.userObject().getClass(), "");
    }
  }

  /**
   * @param args the folder of the classes
   */
  public static void main(String... args) throws IOException {
    PrintWriter nowhere = new PrintWriter(PrintWriter.nullWriter());
    ProcessEnvironment here =
        new ProcessEnvironment(Map.of(), Path.of("/"), false, false, false, 0, 80, true);
    CommandLine root = new CommandLineRunner(here, nowhere, nowhere).commands();
    Path folder = Files.createDirectories(Path.of(args[0]).resolve(PreparedCommand.FOLDER));
    for (Map.Entry<String, CommandLine> command : root.getSubcommands().entrySet()) {
      Optional<String> record = record(command.getValue().getCommandSpec());
      if (record.isPresent()) {
        Files.writeString(folder.resolve(command.getKey() + ".txt"), record.get());
      }
    }
  }

  /** The record of a command; empty for one with commands of its own or exclusive options. */
  static Optional<String> record(CommandSpec command) {
    PreparedCommandWriter writer = new PreparedCommandWriter(command);
    return writer.possible ? Optional.of(String.join("\n", writer.lines)) : Optional.empty();
  }

  private void fields(Class<?> type, String owner) {
    int up = 0;
    for (Class<?> at = type; at != Object.class; at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        field(field, owner + field.getName() + "^" + up);
      }
      up++;
    }
  }

  private void field(Field field, String path) {
    ArgGroup group = field.getAnnotation(ArgGroup.class);
    if (field.isAnnotationPresent(Spec.class)) {
      lines.add(line("spec", path));
    } else if (field.isAnnotationPresent(Mixin.class) || group != null) {
      possible &= group == null || !group.validate();
      fields(field.getType(), path + "/");
    } else if (field.isAnnotationPresent(Option.class)
        || field.isAnnotationPresent(Parameters.class)) {
      arg(args.get(field), path);
    }
  }

  private void arg(ArgSpec arg, String path) {
    boolean plain =
        arg != null
            && arg.converters().length == 0
            && arg.defaultValue() == null
            && !arg.typeInfo().isMap()
            && !arg.interactive();
    possible &= plain;
    if (!plain) {
      return;
    }
    String element = arg.isMultiValue() ? arg.auxiliaryTypes()[0].getName() : "";
    String required = arg.required() ? "required" : "";
    String arity = arg.arity().toString();
    if (arg instanceof OptionSpec option) {
      possible &= option.fallbackValue().isEmpty();
      lines.add(
          line(
              "option",
              path,
              arity,
              required,
              arg.splitRegex(),
              element,
              String.join(",", option.names()),
              option.negatable() ? "negatable" : option.usageHelp() ? "help" : ""));
    } else {
      String index = ((PositionalParamSpec) arg).index().toString();
      lines.add(line("parameter", path, arity, required, arg.splitRegex(), element, index));
    }
  }

  private static String line(String... fields) {
    if (Arrays.stream(fields).anyMatch(field -> field.indexOf(PreparedCommand.SEPARATOR) >= 0)) {
      throw new IllegalStateException("a tab in " + String.join(" ", fields));
    }
    return String.join(String.valueOf(PreparedCommand.SEPARATOR), fields);
  }
}
