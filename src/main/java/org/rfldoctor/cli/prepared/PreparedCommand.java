package org.rfldoctor.cli.prepared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Makes a command from what the build recorded about its annotations. To read an annotation, Java
 * generates a class for its type, which takes half of the time that picocli needs: 60 ms of 120 at
 * each start ({@code src/bench/logs short}). The options have no descriptions, so that help and
 * errors need the annotations.
 */
public final class PreparedCommand {
  /** The folder of the records in the jar; each has the name of its command. */
  public static final String FOLDER = "prepared/";

  /** Separates the fields of a line. */
  public static final char SEPARATOR = '\t';

  private final IFactory factory;
  private final Object command;
  private final CommandSpec spec;

  private PreparedCommand(IFactory factory, Object command) {
    this.factory = factory;
    this.command = command;
    this.spec = CommandSpec.wrapWithoutInspection(command, factory);
  }

  /** The command; empty if the build could not record it, as one with commands of its own. */
  public static Optional<CommandSpec> of(String name, Class<?> type, IFactory factory)
      throws Exception {
    byte[] record = record(name);
    if (record.length == 0) {
      return Optional.empty();
    }
    PreparedCommand prepared = new PreparedCommand(factory, factory.create(type));
    String[] lines = new String(record, StandardCharsets.UTF_8).split("\n");
    for (String line : lines) {
      prepared.add(line.split("\t", -1));
    }
    return Optional.of(prepared.spec.name(name));
  }

  private static byte[] record(String name) throws IOException {
    try (InputStream in = PreparedCommand.class.getResourceAsStream("/" + FOLDER + name + ".txt")) {
      return in == null ? new byte[0] : in.readAllBytes();
    }
  }

  private void add(String... fields) throws Exception {
    FieldPath path = FieldPath.of(command, fields[1], factory);
    switch (fields[0]) {
      case "spec" -> path.set(spec);
      case "option" -> spec.addOption(option(path, fields));
      default -> spec.addPositional(parameter(path, fields));
    }
  }

  private static OptionSpec option(FieldPath path, String... fields) throws Exception {
    OptionSpec.Builder option =
        OptionSpec.builder(fields[6].split(","))
            .type(path.type())
            .getter(path)
            .setter(path)
            .hasInitialValue(false)
            .arity(fields[2])
            .required(fields[3].equals("required"))
            .splitRegex(fields[4])
            .negatable(fields[7].equals("negatable"))
            .usageHelp(fields[7].equals("help"));
    return fields[5].isEmpty()
        ? option.build()
        : option.auxiliaryTypes(Class.forName(fields[5])).build();
  }

  private static PositionalParamSpec parameter(FieldPath path, String... fields) throws Exception {
    PositionalParamSpec.Builder parameter =
        PositionalParamSpec.builder()
            .type(path.type())
            .getter(path)
            .setter(path)
            .hasInitialValue(false)
            .arity(fields[2])
            .required(fields[3].equals("required"))
            .splitRegex(fields[4])
            .index(fields[6]);
    return fields[5].isEmpty()
        ? parameter.build()
        : parameter.auxiliaryTypes(Class.forName(fields[5])).build();
  }
}
