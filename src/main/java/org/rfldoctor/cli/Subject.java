package org.rfldoctor.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.Facts;
import org.rfldoctor.check.NearMiss;
import org.rfldoctor.check.Table;
import org.rfldoctor.check.Value;
import org.rfldoctor.kernel.KernelRelease;
import org.rfldoctor.probe.Build;
import org.rfldoctor.probe.BuildFacts;
import org.rfldoctor.probe.LocalMachine;
import org.rfldoctor.probe.MachineFacts;
import org.rfldoctor.probe.MachineId;
import org.rfldoctor.probe.Person;
import org.rfldoctor.probe.PersonNames;
import org.rfldoctor.probe.Ticks;
import org.rfldoctor.render.Redaction;

/** What is examined: a person's machine and the build that is meant, with all known beforehand. */
record Subject(Person person, Build build, Facts facts) {

  /**
   * @param catalog asked for once the machine has been looked at, so that it may be read meanwhile
   */
  static Subject of(Console console, BuildRequest request, Supplier<Catalog> catalog) {
    Subject subject = of(console.surroundings(), request, catalog);
    notices(console, subject.person, subject.build);
    if (request.release().isPresent() && subject.build.tree().isPresent()) {
      console.notice("--release is ignored because there is a kernel tree");
    }
    return subject;
  }

  /** Without a word about it. */
  static Subject of(Surroundings here, BuildRequest request, Supplier<Catalog> checks) {
    Person person = Person.ofThisProcess(here.environment());
    Build build = build(person, here, request);
    boolean known = build.tree().isPresent() && request.release().isEmpty();
    String series = known ? "" : series(request, checks.get());
    Facts facts = MachineFacts.of(person).and(BuildFacts.of(build, series));
    Facts ticked = new TickedFacts(Ticks.of(person), facts).of(checks.get().waypoints());
    return new Subject(person, build, facts.and(ticked));
  }

  private static Build build(Person person, Surroundings here, BuildRequest request) {
    Build build =
        Build.find(
            person, here.folder(), request.tree(), request.makeArguments(), request.trusted());
    return request
        .kdir()
        .map(given -> build.forModulesOf(ModuleFolder.given(given, here.folder())))
        .orElse(build);
  }

  LocalMachine machine() {
    return new LocalMachine(build);
  }

  Redaction redaction() {
    return Redaction.of(
        List.of(person.home().toString()), PersonNames.of(person), MachineId.names());
  }

  /** With an id of the machine, for programs that compare many; making it takes a while. */
  Subject identified() {
    Map<String, Value> id = new HashMap<>();
    MachineId.ofThisMachine().ifPresent(text -> id.put("machine.id", new Value.Text(text)));
    return new Subject(person, build, facts.and(new Facts(id)));
  }

  private static void notices(Console console, Person person, Build build) {
    build
        .variables()
        .nearMisses()
        .forEach(
            miss ->
                console.notice(
                    "unknown make variable "
                        + miss.given()
                        + "; did you mean "
                        + miss.meant()
                        + "?"));
    if (person.sudo()) {
      console.notice("started with sudo; checking for the user " + person.user());
    }
  }

  private static String series(BuildRequest request, Catalog catalog) {
    Table releases = catalog.tables().get("kernel-releases");
    if (request.release().isEmpty()) {
      return releases.cell("latest", "series").orElse("");
    }
    String release = request.release().get();
    Optional<String> series = KernelRelease.of(release).map(KernelRelease::series);
    if (series.isEmpty() || !releases.rows().containsKey(series.get())) {
      String near = series.isPresent() ? "" : NearMiss.question(release, releases.rows().keySet());
      throw new Failure(
          ExitCode.USAGE,
          "unknown release '"
              + release
              + "' (known: 6.1 to "
              + releases.cell("latest", "series").orElse("")
              + ")"
              + near);
    }
    return series.get();
  }
}
