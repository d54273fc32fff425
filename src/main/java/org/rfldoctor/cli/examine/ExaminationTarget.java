package org.rfldoctor.cli.examine;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.SpellingSuggestion;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.cli.base.BuildRequest;
import org.rfldoctor.cli.base.CliContext;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.base.ProcessEnvironment;
import org.rfldoctor.kernel.tree.KernelRelease;
import org.rfldoctor.probe.BuildFacts;
import org.rfldoctor.probe.LocalMachine;
import org.rfldoctor.probe.MachineFacts;
import org.rfldoctor.probe.host.BuildContext;
import org.rfldoctor.probe.host.MachineId;
import org.rfldoctor.probe.host.TickStore;
import org.rfldoctor.probe.host.User;
import org.rfldoctor.probe.host.UserNames;
import org.rfldoctor.profile.Profile;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.report.BuildInfo;
import org.rfldoctor.report.ExaminedSystem;
import org.rfldoctor.report.MachineInfo;
import org.rfldoctor.report.ProfileInfo;

/** The user, the build and the machine to examine, with the predefined facts. */
public record ExaminationTarget(User person, BuildContext build, ExaminedSystem system) {

  /**
   * @param catalog provides the catalog; called late, so that it can be read in the background
   */
  public static ExaminationTarget of(
      CliContext console, BuildRequest request, Supplier<Catalog> catalog) {
    ExaminationTarget subject = of(console.surroundings(), request, catalog);
    notices(console, subject.person, subject.build);
    if (request.isReleaseAsked() && subject.build.tree().isPresent()) {
      console.notice("--release is ignored because there is a kernel tree");
    }
    return subject;
  }

  /** The same without printing notices. */
  public static ExaminationTarget of(
      ProcessEnvironment here, BuildRequest request, Supplier<Catalog> checks) {
    User person = User.ofThisProcess(here.environment());
    return of(person, build(person, here, request), request, checks);
  }

  /** The user and the machine, without a kernel tree; none is searched. */
  public static ExaminationTarget withoutTree(ProcessEnvironment here, Supplier<Catalog> checks) {
    User person = User.ofThisProcess(here.environment());
    BuildContext build = BuildContext.withoutTree(person, here.folder());
    return of(person, build, BuildRequest.NONE, checks);
  }

  private static ExaminationTarget of(
      User person, BuildContext build, BuildRequest request, Supplier<Catalog> checks) {
    boolean known = build.tree().isPresent() && request.release().isEmpty();
    String series = known ? "" : series(request, checks.get());
    BuildInfo info = BuildFacts.info(build, series);
    Facts built = BuildFacts.of(build, info);
    LookupTable managers = checks.get().tables().get("managers");
    MachineInfo machine = MachineFacts.info(person, managers);
    Facts facts = machine.facts().and(List.of(MachineFacts.environment(person), built));
    Facts asked =
        new Facts(asked(request, person))
            .and(request.profile().map(it -> it.facts(person.home())).orElse(Facts.NONE));
    Facts ticked = new TickedFacts(TickStore.of(person), facts).of(checks.get().waypoints());
    Facts all = facts.and(ticked).and(asked);
    return new ExaminationTarget(
        person,
        build,
        new ExaminedSystem(machine, info, request.profile().map(Profile::info), all));
  }

  /** The predefined facts. */
  public Facts facts() {
    return system.facts();
  }

  private static Map<String, Value> asked(BuildRequest request, User person) {
    Map<String, Value> facts = new LinkedHashMap<>();
    facts.put("machine.program", new Value.Text(new ProgramName(person).text()));
    request.release().ifPresent(text -> facts.put("make.release", new Value.Text(text)));
    return facts;
  }

  private static BuildContext build(User person, ProcessEnvironment here, BuildRequest request) {
    BuildContext build =
        BuildContext.find(
            person, here.folder(), request.tree(), request.makeArguments(), request.trusted());
    return request
        .kdir()
        .map(given -> build.forModulesOf(ModuleBuildDirectory.given(given, here.folder())))
        .orElse(build);
  }

  public LocalMachine machine() {
    return new LocalMachine(build);
  }

  public Redaction redaction() {
    return Redaction.of(List.of(person.home().toString()), UserNames.of(person), MachineId.names());
  }

  /**
   * This target with the identity and hardware of the machine, which only JSON and {@code --send}
   * need.
   */
  public ExaminationTarget identified() {
    Path place = build.objtree().orElse(person.home());
    String digest = system.profile().map(ProfileInfo::digest).orElse("");
    MachineInfo known = system.machine().withIdentity(MachineFacts.identity(place, digest));
    return new ExaminationTarget(person, build, system.withMachine(known));
  }

  private static void notices(CliContext console, User person, BuildContext build) {
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
    LookupTable releases = catalog.tables().get("kernel-releases");
    if (request.release().isEmpty()) {
      return releases.cell("latest", "series").orElse("");
    }
    String release = request.release().get();
    Optional<String> series = KernelRelease.of(release).map(KernelRelease::series);
    if (series.isEmpty() || !releases.rows().containsKey(series.get())) {
      String near =
          series.isPresent() ? "" : SpellingSuggestion.question(release, releases.rows().keySet());
      throw new CliException(
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
