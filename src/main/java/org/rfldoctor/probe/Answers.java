package org.rfldoctor.probe;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe.Ask;

/** Answers the questions that need knowledge of the field. */
final class Answers {
  private final Build build;
  private final Optional<TreeAnswers> tree;
  private final Lazy<ToolAnswer> candidates;
  private final Lazy<LibclangAnswer> libclang;
  private final Lazy<PlaceAnswer> places = new Lazy<>(() -> new PlaceAnswer(Mounts.now()));

  Answers(Build build, ToolRunner tools) {
    this.build = build;
    this.tree = build.srctree().map(srctree -> new TreeAnswers(tools, srctree));
    this.candidates = new Lazy<>(() -> ToolAnswer.of(build));
    this.libclang = new Lazy<>(() -> LibclangAnswer.of(build));
  }

  Observation to(Ask ask) {
    return switch (ask.question()) {
      case TOOL -> candidates.it().about(ask.about());
      case LIBCLANG -> libclang.it().to(ask);
      case PLACE -> places.it().about(place(ask.about()));
      case TICKED -> Ticks.of(build.person()).about(ask);
      case MAINTAINERS -> ofTree(answers -> answers.maintainers(ask.about()));
      case CHANGES -> ofTree(answers -> answers.minimum(ask.about()));
      case SAMPLES -> ofTree(answers -> answers.samples(ask));
      case KCONFIG -> ofTree(answers -> answers.kconfig(ask, build.variables().architecture()));
    };
  }

  private Path place(String about) {
    return build.directory().resolve(build.person().expanded(about)).normalize();
  }

  private Observation ofTree(Function<TreeAnswers, Observation> question) {
    return tree.map(question).orElseGet(() -> new Observation.Absent("a kernel tree"));
  }
}
