package org.rfldoctor.probe.query;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe.Query;
import org.rfldoctor.probe.files.LocalFileSystem;
import org.rfldoctor.probe.files.MountTable;
import org.rfldoctor.probe.host.BuildContext;
import org.rfldoctor.probe.host.Lazy;
import org.rfldoctor.probe.host.TickStore;
import org.rfldoctor.probe.process.CommandRunner;
import org.rfldoctor.probe.process.TrialRunner;

/** Passes each query to its handler. */
public final class QueryDispatcher {
  private final BuildContext build;
  private final TrialRunner trials;
  private final Optional<TreeQueryHandler> tree;
  private final Lazy<ToolQueryHandler> candidates;
  private final Lazy<LibclangQueryHandler> libclang;
  private final Lazy<FileSystemQueryHandler> places =
      new Lazy<>(() -> new FileSystemQueryHandler(MountTable.now()));

  public QueryDispatcher(BuildContext build, CommandRunner tools, TrialRunner trials) {
    this.build = build;
    this.trials = trials;
    LocalFileSystem files = new LocalFileSystem(build.person().rights());
    this.tree = build.srctree().map(srctree -> new TreeQueryHandler(tools, files, srctree));
    this.candidates = new Lazy<>(() -> ToolQueryHandler.of(build));
    this.libclang = new Lazy<>(() -> LibclangQueryHandler.of(build));
  }

  public Observation to(Query ask) {
    return switch (ask.question()) {
      case TOOL -> candidates.get().about(ask.about());
      case LIBCLANG -> libclang.get().to(ask);
      case PLACE -> places.get().about(place(ask.about()));
      case TICKED -> TickStore.of(build.person()).about(ask);
      case KBUILD -> new KbuildQueryHandler(build, trials).to(ask);
      case MAINTAINERS -> ofTree(answers -> answers.maintainers(ask.about()));
      case CHANGES -> ofTree(answers -> answers.minimum(ask.about()));
      case TREE_FILES -> ofTree(answers -> answers.files(ask.about()));
      case SAMPLES -> ofTree(answers -> answers.samples(ask));
      case KCONFIG -> ofTree(answers -> answers.kconfig(ask, build.variables().architecture()));
    };
  }

  private Path place(String about) {
    return build.directory().resolve(build.person().expanded(about)).normalize();
  }

  private Observation ofTree(Function<TreeQueryHandler, Observation> question) {
    return tree.map(question).orElseGet(() -> new Observation.Absent("a kernel tree"));
  }
}
