package org.rfldoctor.render.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.report.Report;

/** The machine, the build and the tree that were examined, as JSON. */
final class JsonEnvironment {
  /** These have fields of their own. */
  private static final Set<String> TOLD = Set.of("LLVM", "ARCH", "O");

  private static final List<String> FROM_ENVIRONMENT =
      List.of("CROSS_COMPILE", "LIBCLANG_PATH", "RUST_LIB_SRC", "KRUSTFLAGS");

  private final UncheckedJsonGenerator json;
  private final Report report;
  private final Facts facts;
  private final Redaction redaction;

  JsonEnvironment(UncheckedJsonGenerator json, Report report, Redaction redaction) {
    this.json = json;
    this.report = report;
    this.facts = report.facts();
    this.redaction = redaction;
  }

  void write() {
    machine();
    if (known("tree.srctree").isPresent()) {
      build();
      tree();
    } else {
      json.field("build", Optional.empty());
      json.field("tree", Optional.empty());
    }
  }

  private void machine() {
    json.startObject("machine");
    json.field("id", known("machine.id"));
    json.field("label", report.label());
    json.field("os", known("machine.os").orElse("linux"));
    json.field("distro", known("machine.distro"));
    json.field("distroVersion", known("machine.distroVersion"));
    json.field("arch", known("machine.arch"));
    List<String> routes = words("machine.routes");
    json.texts("routes", routes.isEmpty() ? words("machine.manager") : routes);
    json.endObject();
  }

  private void build() {
    json.startObject("build");
    json.field("srctree", shown("tree.srctree"));
    json.field("objtree", shown("tree.objtree").or(() -> shown("tree.srctree")));
    json.field("arch", known("make.ARCH"));
    json.field("srcarch", known("make.SRCARCH"));
    json.field("llvm", known("make.llvm").orElse(""));
    json.startObject("variables");
    variables().forEach(json::field);
    json.endObject();
    json.endObject();
  }

  private void tree() {
    json.startObject("tree");
    json.field("release", known("tree.release"));
    json.field("from", known("tree.from"));
    json.field("policy", known("tree.policy"));
    json.startObject("minimums");
    for (String tool : List.of("rustc", "bindgen", "llvm")) {
      json.field(tool, known("tree.min." + tool));
    }
    json.endObject();
    json.endObject();
  }

  private Map<String, String> variables() {
    Map<String, String> variables = new LinkedHashMap<>();
    for (String word : words("make.words")) {
      int sign = word.indexOf('=');
      if (sign > 0 && !TOLD.contains(word.substring(0, sign))) {
        variables.put(word.substring(0, sign), redaction.text(word.substring(sign + 1)));
      }
    }
    for (String name : FROM_ENVIRONMENT) {
      shown("make." + name).ifPresent(value -> variables.putIfAbsent(name, value));
    }
    return variables;
  }

  private Optional<String> known(String name) {
    return facts.value(name).map(Value::text);
  }

  private Optional<String> shown(String name) {
    return known(name).map(redaction::text);
  }

  private List<String> words(String name) {
    return facts.value(name).map(Value::words).orElse(List.of());
  }
}
