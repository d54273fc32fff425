package org.rfldoctor.probe;

import org.rfldoctor.check.Machine;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Observation.Refused;
import org.rfldoctor.check.Probe;

/**
 * The machine that we run on, asked on behalf of a person. It remembers what it saw in folders, so
 * each examination takes a new one; closing it ends every tool that still runs.
 */
public final class LocalMachine implements Machine, AutoCloseable {
  private final Person person;
  private final boolean trusted;
  private final ToolRunner tools;
  private final FileLook files;

  /**
   * A machine to be asked for this person.
   *
   * @param trusted whether code of the kernel tree may be run
   */
  public LocalMachine(Person person, boolean trusted) {
    this.person = person;
    this.trusted = trusted;
    this.tools = new ToolRunner(person, new Obstacles(new Machines(HardwareName.ofThisMachine())));
    this.files = new FileLook(person);
  }

  @Override
  public Observation run(Probe.Command command) {
    return command.treeCode() && !trusted
        ? new Refused(
            "this would run code of the kernel tree, which belongs to neither "
                + person.user()
                + " nor root; --trust-tree allows it")
        : tools.run(command);
  }

  @Override
  public Observation look(Probe.FileAt file) {
    return files.look(file);
  }

  @Override
  public Observation read(Probe.Variable variable) {
    String value = person.environment().get(variable.name());
    return value == null
        ? new Observation.Absent(variable.name())
        : Observation.Answer.of(0, value, "");
  }

  @Override
  public Observation answer(Probe.Ask question) {
    return new Refused("not known yet");
  }

  @Override
  public void close() {
    tools.close();
  }
}
