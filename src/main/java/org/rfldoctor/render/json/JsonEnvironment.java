package org.rfldoctor.render.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.rfldoctor.json.UncheckedJsonGenerator;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.report.BuildInfo;
import org.rfldoctor.report.MachineInfo;
import org.rfldoctor.report.MachineInfo.Virtualization;
import org.rfldoctor.report.ProfileInfo;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.TreeInfo;

/** Writes the machine, the build, the tree and the profile of a report as JSON. */
final class JsonEnvironment {
  /** Variables with their own fields, which {@code variables} omits. */
  private static final Set<String> TOLD = Set.of("LLVM", "ARCH", "O");

  private final UncheckedJsonGenerator json;
  private final Report report;
  private final Redaction redaction;

  JsonEnvironment(UncheckedJsonGenerator json, Report report, Redaction redaction) {
    this.json = json;
    this.report = report;
    this.redaction = redaction;
  }

  void write() {
    machine(report.machine());
    if (report.tree().isPresent()) {
      build(report.build());
      tree(report.tree().get());
    } else {
      json.field("build", Optional.empty());
      json.field("tree", Optional.empty());
    }
    profile();
  }

  private void machine(MachineInfo machine) {
    json.startObject("machine");
    json.field("id", machine.identity().id());
    json.field("pseudonym", machine.identity().pseudonym());
    json.field("label", report.label());
    json.field("os", "linux");
    json.field("distro", machine.system().distro());
    json.field("distroVersion", machine.system().version());
    json.field("arch", machine.arch());
    json.texts("routes", machine.routes());
    hardware(machine.identity().hardware());
    json.endObject();
  }

  private void hardware(Optional<MachineInfo.Hardware> known) {
    json.field("memory", known.map(MachineInfo.Hardware::memory).map(this::bytes).orElse(null));
    json.field("cores", known.map(MachineInfo.Hardware::cores).orElse(null));
    json.field("freeDisk", known.map(MachineInfo.Hardware::freeDisk).map(this::bytes).orElse(null));
    Virtualization virtualization =
        known.map(MachineInfo.Hardware::virtualization).orElse(Virtualization.UNKNOWN);
    json.field("virtualization", virtualization.word());
  }

  private Long bytes(OptionalLong amount) {
    return amount.isPresent() ? amount.getAsLong() : null;
  }

  private void build(BuildInfo build) {
    json.startObject("build");
    json.field("srctree", build.srctree().map(redaction::text));
    json.field("objtree", build.objtree().or(build::srctree).map(redaction::text));
    json.field("arch", Optional.of(build.arch()).filter(arch -> !arch.isEmpty()));
    json.field("srcarch", Optional.of(build.srcarch()).filter(arch -> !arch.isEmpty()));
    json.field("llvm", build.llvm());
    json.startObject("variables");
    variables(build).forEach((name, value) -> json.field(name, redaction.text(value)));
    json.endObject();
    json.endObject();
  }

  private void tree(TreeInfo tree) {
    json.startObject("tree");
    json.field("release", tree.release());
    json.field("from", tree.from());
    json.field("policy", tree.policy());
    json.startObject("minimums");
    tree.minimums().forEach(json::field);
    json.endObject();
    json.endObject();
  }

  private static Map<String, String> variables(BuildInfo build) {
    Map<String, String> variables = new LinkedHashMap<>();
    for (String word : build.words()) {
      int sign = word.indexOf('=');
      if (sign > 0 && !TOLD.contains(word.substring(0, sign))) {
        variables.put(word.substring(0, sign), word.substring(sign + 1));
      }
    }
    build.environment().forEach(variables::putIfAbsent);
    return variables;
  }

  private void profile() {
    if (report.system().profile().isEmpty()) {
      json.field("profile", Optional.empty());
      return;
    }
    ProfileInfo profile = report.system().profile().get();
    json.startObject("profile");
    json.field("name", profile.name());
    json.field("digest", profile.digest());
    json.field("title", profile.title());
    json.endObject();
  }
}
