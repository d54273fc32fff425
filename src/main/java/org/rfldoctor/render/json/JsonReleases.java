package org.rfldoctor.render.json;

import java.io.PrintWriter;
import java.util.List;
import org.rfldoctor.json.UncheckedJsonGenerator;
import org.rfldoctor.render.terminal.ControlCharacterEscaper;
import org.rfldoctor.report.ReleaseSupport;
import org.rfldoctor.report.StepCommand;

/** Writes the result of {@code rfl-doctor releases} as one JSON object. */
public final class JsonReleases {
  private static final int SCHEMA_VERSION = 1;

  /** Writes all series in the given order. */
  public void write(List<ReleaseSupport> releases, PrintWriter out) {
    UncheckedJsonGenerator json = new UncheckedJsonGenerator(out, ControlCharacterEscaper::hides);
    json.startObject();
    json.field("schemaVersion", SCHEMA_VERSION);
    json.startArray("releases");
    releases.forEach(release -> release(release, json));
    json.endArray();
    json.endObject();
    json.finish();
  }

  private static void release(ReleaseSupport release, UncheckedJsonGenerator json) {
    json.startObject();
    json.field("series", release.series());
    json.field("released", release.released());
    json.field("policy", release.exact() ? "exact" : "minimum");
    json.startObject("minimums");
    release.needs().forEach(need -> json.field(need.tool(), need.version()));
    json.endObject();
    json.field("builds", release.answer().word());
    json.startArray("missing");
    for (ReleaseSupport.Missing missing : release.missing()) {
      json.startObject();
      json.field("tool", missing.tool());
      json.field("found", missing.found());
      json.endObject();
    }
    json.endArray();
    json.startArray("commands");
    for (StepCommand command : release.commands()) {
      json.startObject();
      json.field("shell", command.line());
      json.field("needsRoot", command.needsRoot());
      json.endObject();
    }
    json.endArray();
    json.startArray("makeArguments");
    release.makeArguments().forEach(json::value);
    json.endArray();
    json.endObject();
  }
}
