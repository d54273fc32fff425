package org.rfldoctor.probe;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Observation.Absent;
import org.rfldoctor.check.Observation.Answer;
import org.rfldoctor.check.Probe.Ask;
import org.rfldoctor.check.Value;
import org.rfldoctor.check.Version;
import org.rfldoctor.kernel.Architecture;
import org.rfldoctor.kernel.ChangesRst;
import org.rfldoctor.kernel.MaintainersEntry;

/** What the tree's own documents say, as facts. */
final class TreeAnswers {
  private final LocalListing files = new LocalListing();
  private final ToolRunner tools;
  private final Path srctree;
  private Optional<ChangesRst> changes;

  TreeAnswers(ToolRunner tools, Path srctree) {
    this.tools = tools;
    this.srctree = srctree;
  }

  Observation maintainers(String heading) {
    return files
        .bytesAsText(srctree.resolve("MAINTAINERS"))
        .flatMap(text -> MaintainersEntry.in(text, heading))
        .<Observation>map(TreeAnswers::ways)
        .orElse(new Absent("the entry " + heading + " of MAINTAINERS"));
  }

  private static Observation ways(MaintainersEntry entry) {
    Map<String, Value> ways = new HashMap<>();
    first(entry.mailingLists()).ifPresent(text -> ways.put("list", text));
    first(entry.chat()).ifPresent(text -> ways.put("chat", text));
    first(entry.bugs()).ifPresent(text -> ways.put("issues", text));
    first(entry.trees()).ifPresent(text -> ways.put("tree", text));
    first(entry.web()).ifPresent(text -> ways.put("site", text));
    return Answer.with(ways);
  }

  private static Optional<Value> first(List<String> texts) {
    return texts.stream().findFirst().map(Value.Text::new);
  }

  Observation minimum(String program) {
    return changes()
        .flatMap(table -> table.minimum(program))
        .flatMap(row -> Version.in(row.minimum()))
        .<Observation>map(version -> Answer.with(Map.of("minimum", version)))
        .orElse(new Absent("a minimum of " + program + " in Documentation/process/changes.rst"));
  }

  Observation samples(Ask ask) {
    return new SamplesAnswer(new RustModules(tools, files, srctree), files, srctree).to(ask);
  }

  Observation kconfig(Ask ask, Architecture architecture) {
    return new KconfigAnswer(files, srctree, architecture).to(ask);
  }

  private synchronized Optional<ChangesRst> changes() {
    if (changes == null) {
      changes =
          files.text(srctree.resolve("Documentation/process/changes.rst")).map(ChangesRst::of);
    }
    return changes;
  }
}
