package org.rfldoctor.probe.query;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Observation.Absent;
import org.rfldoctor.check.Observation.Answer;
import org.rfldoctor.check.Observation.Refused;
import org.rfldoctor.check.Probe.Query;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.kernel.kbuild.Architecture;
import org.rfldoctor.kernel.kconfig.Kconfig;
import org.rfldoctor.kernel.kconfig.explain.Blocker;
import org.rfldoctor.kernel.kconfig.explain.ConfigFix;
import org.rfldoctor.kernel.kconfig.explain.DependencyClause;
import org.rfldoctor.kernel.kconfig.explain.Explanation;
import org.rfldoctor.kernel.kconfig.explain.StaleSetting;
import org.rfldoctor.kernel.kconfig.syntax.KconfigException;
import org.rfldoctor.kernel.kconfig.value.ClauseStatus;
import org.rfldoctor.kernel.kconfig.value.DotConfig;
import org.rfldoctor.probe.files.LocalFileSystem;

/** Explains as facts why a Kconfig symbol is available or not. */
record KconfigQueryHandler(LocalFileSystem files, Path srctree, Architecture architecture) {

  Observation to(Query ask) {
    try {
      return kconfig(ask)
          .explain(ask.about(), config(ask), KconfigToolchainValues.of(ask.options()))
          .map(KconfigQueryHandler::observation)
          .orElse(new Absent("the symbol " + ask.about()));
    } catch (KconfigException unreadable) {
      return new Refused(unreadable.getMessage());
    }
  }

  private Kconfig kconfig(Query ask) {
    String srcarch = ask.options().getOrDefault("srcarch", architecture.srcarch());
    return Kconfig.of(files, srctree, Map.of("SRCARCH", srcarch, "ARCH", architecture.arch()));
  }

  private DotConfig config(Query ask) {
    return DotConfig.parse(
        Optional.ofNullable(ask.options().get("config"))
            .flatMap(path -> files.text(srctree.resolve(path)))
            .orElse(""));
  }

  private static Observation observation(Explanation why) {
    return why.verdict() == ClauseStatus.UNDECIDED
        ? new Refused("only make can tell " + undecided(why))
        : Answer.with(properties(why));
  }

  private static String undecided(Explanation why) {
    return those(why, ClauseStatus.UNDECIDED).stream()
        .map(clause -> clause.text() + " (" + clause.place() + ")")
        .collect(Collectors.joining("; "));
  }

  private static Map<String, Value> properties(Explanation why) {
    Map<String, Value> properties = new HashMap<>();
    properties.put("visible", new Value.Flag(why.verdict() == ClauseStatus.MET));
    properties.put("value", new Value.Text(why.recorded().orElse("n")));
    properties.put("stale", new Value.Flag(why.stale()));
    properties.put(
        "clauses",
        new Value.Records(why.clauses().stream().map(KconfigQueryHandler::row).toList()));
    text(properties, "unmet", why.unmet(), KconfigQueryHandler::broken);
    text(properties, "setby", culprits(why), c -> c.symbol() + ": " + c.because());
    text(properties, "now", why.drifts(), KconfigQueryHandler::drift);
    text(properties, "change", why.mend().stream().toList(), ConfigFix::arguments);
    text(properties, "price", why.mend().stream().toList(), ConfigFix::price);
    text(properties, "alternatives", why.unmet(), clause -> alternatives(why, clause));
    return properties;
  }

  private static <T> void text(
      Map<String, Value> properties, String name, List<T> all, Function<T, String> words) {
    String text =
        all.stream().map(words).filter(word -> !word.isEmpty()).collect(Collectors.joining("; "));
    if (!text.isEmpty()) {
      properties.put(name, new Value.Text(text));
    }
  }

  private static Map<String, Value> row(DependencyClause clause) {
    return Map.of(
        "clause", new Value.Text(clause.text()),
        "verdict", new Value.Text(clause.verdict().name().toLowerCase(Locale.ROOT)),
        "place", new Value.Text(clause.place().toString()));
  }

  private static List<DependencyClause> those(Explanation why, ClauseStatus verdict) {
    return why.clauses().stream().filter(clause -> clause.verdict() == verdict).toList();
  }

  private static String broken(DependencyClause clause) {
    return clause.text()
        + clause.culprits().stream()
            .map(culprit -> culprit.symbol() + "=" + culprit.value())
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private static List<Blocker> culprits(Explanation why) {
    return why.unmet().stream().flatMap(clause -> clause.culprits().stream()).distinct().toList();
  }

  private static String drift(StaleSetting drift) {
    return drift.symbol() + ": " + drift.recorded().orElse("nothing") + ", now " + drift.now();
  }

  /** Other changes than the first that meet a clause, with their cost. */
  private static String alternatives(Explanation why, DependencyClause clause) {
    String others =
        clause.mends().stream()
            .skip(1)
            .map(m -> m.arguments() + (m.price().isEmpty() ? "" : " (" + m.price() + ")"))
            .collect(Collectors.joining(", or "));
    boolean alone = why.unmet().size() == 1 || others.isEmpty();
    return alone ? others : "for " + clause.text() + " " + others;
  }
}
