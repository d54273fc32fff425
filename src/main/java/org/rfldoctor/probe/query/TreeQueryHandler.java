package org.rfldoctor.probe.query;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Observation.Absent;
import org.rfldoctor.check.Observation.Answer;
import org.rfldoctor.check.Probe.Query;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.check.value.Version;
import org.rfldoctor.kernel.kbuild.Architecture;
import org.rfldoctor.kernel.tree.ChangesRst;
import org.rfldoctor.kernel.tree.MaintainersEntry;
import org.rfldoctor.probe.files.LocalFileSystem;
import org.rfldoctor.probe.process.CommandRunner;

/** Answers queries about files of the tree: MAINTAINERS, changes.rst, samples, Kconfig. */
final class TreeQueryHandler {
  private final LocalFileSystem files;
  private final CommandRunner tools;
  private final Path srctree;
  private Optional<ChangesRst> changes;

  TreeQueryHandler(CommandRunner tools, LocalFileSystem files, Path srctree) {
    this.files = files;
    this.tools = tools;
    this.srctree = srctree;
  }

  Observation maintainers(String heading) {
    return files
        .bytesAsText(srctree.resolve("MAINTAINERS"))
        .flatMap(text -> MaintainersEntry.in(text, heading))
        .<Observation>map(TreeQueryHandler::ways)
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

  Observation samples(Query ask) {
    return new SamplesQueryHandler(new RustModuleScanner(tools, files, srctree), files, srctree)
        .to(ask);
  }

  Observation kconfig(Query ask, Architecture architecture) {
    return new KconfigQueryHandler(files, srctree, architecture).to(ask);
  }

  Observation files(String srcarch) {
    return new TreeFilesQueryHandler(files, srctree, srcarch).answer();
  }

  private synchronized Optional<ChangesRst> changes() {
    if (changes == null) {
      changes =
          files.text(srctree.resolve("Documentation/process/changes.rst")).map(ChangesRst::of);
    }
    return changes;
  }
}
