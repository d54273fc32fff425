package org.rfldoctor.log.judge;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rfldoctor.log.LogDiagnosis;
import org.rfldoctor.log.Role;
import org.rfldoctor.log.Signature;
import org.rfldoctor.log.match.PatternIndex;
import org.rfldoctor.log.read.CommandLines;
import org.rfldoctor.log.read.LineSink;
import org.rfldoctor.log.read.LogLine;
import org.rfldoctor.log.read.LogReader;
import org.rfldoctor.log.read.LogSummary;

/** Reads a log with a set of signatures and says what broke. */
public final class LogJudge {
  private static final int BELOW = 2;
  private static final Pattern RUST_PLACE =
      Pattern.compile("^\\s{0,12}(?:[│|] ?)?-->\\s(\\S{1,300}?):(\\d{1,7})(?::\\d{1,7})?\\s*$");

  private final PatternIndex<Part> index;

  public LogJudge(Collection<Signature> signatures) {
    List<PatternIndex.Entry<Part>> entries = new ArrayList<>();
    for (Signature signature : signatures) {
      Part.add(signature, entries);
    }
    for (Mark mark : Mark.values()) {
      Part.add(mark, entries);
    }
    index = new PatternIndex<>(entries);
  }

  /** Reads the log to its end; the stream stays open. */
  public LogDiagnosis diagnose(InputStream log) throws IOException {
    return diagnose(log, (signature, line) -> {});
  }

  /** Told of each signature of which a text stands in a line. */
  interface Trace {
    void found(Signature signature, long line);
  }

  LogDiagnosis diagnose(InputStream log, Trace trace) throws IOException {
    Listener listener = new Listener(trace);
    LogSummary summary = new LogReader(index, listener).read(log);
    return new Judgement(listener.runs, listener.facts, listener.wrappers).of(summary);
  }

  private final class Listener implements LineSink {
    private final Trace trace;
    final Runs runs = new Runs();
    final Map<String, String> facts = new LinkedHashMap<>();
    final Set<String> wrappers = new TreeSet<>();
    private final List<Excerpt> open = new ArrayList<>();

    Listener(Trace trace) {
      this.trace = trace;
    }

    @Override
    public int accept(LogLine line) {
      continueOpen(line);
      List<PatternIndex.Match<Part>> matches = index.matches(line);
      boolean claimed = false;
      if (!matches.isEmpty()) {
        runs.select(line.stream());
      }
      if (!matches.isEmpty() && !CommandLines.is(line.bytes(), line.content(), line.to())) {
        claimed = signatures(line, matches);
        structure(line, matches, claimed);
      } else if (line.wanted()) {
        place(line);
      }
      return open.isEmpty() ? 0 : 1;
    }

    private void continueOpen(LogLine line) {
      for (int i = open.size() - 1; i >= 0; i--) {
        if (!open.get(i).add(line)) {
          open.remove(i);
        }
      }
    }

    /** Whether a signature without further conditions has taken the line. */
    private boolean signatures(LogLine line, List<PatternIndex.Match<Part>> matches) {
      int heaviest = 0;
      for (PatternIndex.Match<Part> match : matches) {
        if (isCause(match) && isPlaced(match, line) && !isConditional(match)) {
          heaviest = Math.max(heaviest, match.pattern().weight());
        }
      }
      boolean claimed = false;
      for (PatternIndex.Match<Part> match : matches) {
        if (match.owner() instanceof Part.OfSignature part && isPlaced(match, line)) {
          if (!isCause(match) || isConditional(match) || match.pattern().weight() == heaviest) {
            found(part, line, match);
            claimed |= claims(part);
          }
        }
      }
      return claimed;
    }

    private static boolean isConditional(PatternIndex.Match<Part> match) {
      return match.owner() instanceof Part.OfSignature part && part.signature().isConditional();
    }

    /** A text that is a place of rustc counts for the place of an error, not for that of a note. */
    private boolean isPlaced(PatternIndex.Match<Part> match, LogLine line) {
      return !match.pattern().isPlace() || runs.current().awaitsPlace(line);
    }

    private static boolean isCause(PatternIndex.Match<Part> match) {
      return match.owner() instanceof Part.OfSignature part
          && part.use() == Part.Use.TEXT
          && (part.signature().role() == Role.FAILURE || part.signature().role() == Role.WARNING);
    }

    private static boolean claims(Part.OfSignature part) {
      return switch (part.signature().role()) {
        case FACT, WRAPPER, CUT -> false;
        default ->
            !part.signature().isConditional()
                && (part.use() == Part.Use.TEXT || part.use() == Part.Use.THEN);
      };
    }

    private void found(Part.OfSignature part, LogLine line, PatternIndex.Match<Part> match) {
      Signature signature = part.signature();
      if (part.use() == Part.Use.TEXT) {
        trace.found(signature, line.number());
      }
      switch (signature.role()) {
        case FACT -> {
          facts.putAll(signature.given());
          facts.putAll(match.captures());
        }
        case WRAPPER -> wrappers.add(signature.id());
        case NOISE -> {
          String content = line.contentText();
          if (line.parts() == 1
              && (content.startsWith("##[error]") || ErrorLine.of(content).isPresent())) {
            runs.current().follows(line);
          }
        }
        default -> {
          Run run = runs.at(signature.role());
          run.add(part, line, match).ifPresent(open::add);
        }
      }
    }

    private void structure(LogLine line, List<PatternIndex.Match<Part>> matches, boolean claimed) {
      if (line.parts() > 1) {
        return;
      }
      String content = null;
      for (PatternIndex.Match<Part> match : matches) {
        if (match.owner() instanceof Part.OfStructure structure) {
          if (structure.mark() == Mark.ERROR && runs.current().errors().areMany()) {
            if (!claimed) {
              runs.current().errors().add(line, ErrorLine.roughly(line));
            }
            return;
          }
          content = content == null ? line.contentText() : content;
          if (structure(structure.mark(), line, content, claimed)) {
            return;
          }
        }
      }
      if (line.wanted()) {
        place(line);
      }
    }

    private boolean structure(Mark mark, LogLine line, String content, boolean claimed) {
      switch (mark) {
        case PROMPT -> {
          Optional<CommandKey> command =
              isQuotedByPowerShell(line) ? Optional.empty() : CommandKey.of(content);
          command.ifPresent(runs::start);
          return command.isPresent();
        }
        case MAKE -> {
          Optional<MakeLine> make = MakeLine.of(content);
          make.ifPresent(failed -> runs.current().makeFailed(failed, line));
          if (make.isEmpty() && !claimed && MakeLine.stops(content)) {
            runs.at(Role.FAILURE)
                .errors()
                .add(line, new ErrorLine(org.rfldoctor.log.ErrorKind.MAKE, Optional.empty()))
                .ifPresent(open::add);
          }
          return make.isPresent();
        }
        case ERROR -> {
          if (ErrorLine.isOfRustc(content)) {
            runs.current().errorBegins(line);
          }
          Optional<ErrorLine> error = claimed ? Optional.empty() : ErrorLine.of(content);
          error.flatMap(one -> runs.at(Role.FAILURE).errors().add(line, one)).ifPresent(open::add);
          return error.isPresent();
        }
      }
      return false;
    }

    /** Below an error, PowerShell shows the command that was typed before it. */
    private static boolean isQuotedByPowerShell(LogLine line) {
      return line.before(1).stream().anyMatch(before -> before.contains("At line:"));
    }

    private void place(LogLine line) {
      if (line.to() - line.content() < 400) {
        Matcher place = RUST_PLACE.matcher(line.contentText());
        if (place.matches()) {
          runs.select(line.stream());
          if (runs.current().awaitsPlace(line)) {
            runs.current().errors().place(place.group(1) + ":" + place.group(2));
          }
          runs.current().placed();
        }
      }
    }
  }
}
