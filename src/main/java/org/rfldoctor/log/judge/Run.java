package org.rfldoctor.log.judge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.log.Role;
import org.rfldoctor.log.Signature;
import org.rfldoctor.log.match.PatternIndex;
import org.rfldoctor.log.read.LogLine;

/** One run of a command: what was found between its start and its end. */
final class Run {
  private static final int ABOVE_MAKE = 8;

  /** Lines of other jobs may stand between an error of rustc and its place. */
  private static final int FARTHEST_PLACE = 8;

  private final CommandKey command;
  private final boolean typed;
  private final Map<String, Hit> hits = new LinkedHashMap<>();
  private final Map<String, Hit> pending = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Map<String, Set<String>> advice = new HashMap<>();
  private final Errors errors = new Errors();
  private final LineNumbers consequences = new LineNumbers();
  private final LineNumbers stops = new LineNumbers();
  private long placeless;
  private long lastLine;
  private Excerpt makeError;
  private MakeLine innermost;
  private boolean ended;
  private boolean cut;
  private boolean cancelled;
  private boolean succeeded;

  /**
   * @param typed whether the log shows that the command was typed or started
   */
  Run(CommandKey command, boolean typed) {
    this.command = command;
    this.typed = typed;
  }

  /** Notes a text of a signature; the excerpt that was opened for it, where it is the first. */
  Optional<Excerpt> add(Part.OfSignature part, LogLine line, PatternIndex.Match<Part> match) {
    Signature signature = part.signature();
    lastLine = line.number();
    switch (part.use()) {
      case TEXT -> {
        return text(signature, line, match);
      }
      case THEN -> then(signature, line, match);
      case ADVICE ->
          advice.computeIfAbsent(signature.id(), id -> new HashSet<>()).add(match.pattern().text());
      default -> seen.add(key(signature, part.use()));
    }
    return Optional.empty();
  }

  private Optional<Excerpt> text(
      Signature signature, LogLine line, PatternIndex.Match<Part> match) {
    Hit known = hits.get(signature.id());
    if (known != null) {
      known.again(line.number());
      known.coveredTo(line.number() + line.parts() - 1);
      return Optional.empty();
    }
    Hit waiting = pending.get(signature.id());
    if (waiting != null && line.number() <= waiting.line() + within(signature)) {
      return Optional.empty();
    }
    Hit hit = new Hit(signature, new Excerpt(line, 2), match.captures(), match.pattern().weight());
    hit.coveredTo(line.number() + line.parts() - 1);
    (signature.then().isPresent() ? pending : hits).put(signature.id(), hit);
    noteRole(signature);
    return Optional.of(hit.excerpt());
  }

  private void noteRole(Signature signature) {
    cancelled |= signature.role() == Role.CANCELLED;
    cut |= signature.role() == Role.CUT;
    if (signature.role() == Role.SUCCESS) {
      succeeded = true;
      ended = true;
    }
  }

  private void then(Signature signature, LogLine line, PatternIndex.Match<Part> match) {
    Hit first = pending.get(signature.id());
    if (first != null && line.number() <= first.line() + within(signature)) {
      pending.remove(signature.id());
      first.add(match.captures());
      hits.put(signature.id(), first);
    }
  }

  private static int within(Signature signature) {
    return signature.then().map(Signature.Then::within).orElse(0);
  }

  /** Notes that make gave up a target; the innermost make does so first. */
  void makeFailed(MakeLine make, LogLine line) {
    if (make.interrupted()) {
      cancelled = true;
    } else {
      follows(line);
      stops.add(line.number());
      if (makeError == null) {
        makeError = new Excerpt(line, ABOVE_MAKE, 0);
        innermost = make;
      }
    }
    lastLine = line.number();
    ended |= make.top();
  }

  /** Notes an error line that only hands on another one. */
  void follows(LogLine line) {
    consequences.add(line.number());
    lastLine = line.number();
  }

  /** Notes the first line of an error of rustc, the place of which comes below it. */
  void errorBegins(LogLine line) {
    placeless = line.number();
    lastLine = line.number();
  }

  /** Whether a place in this line is that of an error, and not of a note below it. */
  boolean awaitsPlace(LogLine line) {
    return placeless > 0 && line.number() - placeless <= FARTHEST_PLACE;
  }

  void placed() {
    placeless = 0;
  }

  /** The lines that only hand on an error: those of make, {@code aborting due to}. */
  LineNumbers consequences() {
    return consequences;
  }

  /** The lines of make that end a step. */
  LineNumbers stops() {
    return stops;
  }

  long lastLine() {
    return lastLine;
  }

  /** A text, since the first hash of a record costs a start 17 ms. */
  private static String key(Signature signature, Part.Use use) {
    return use + " " + signature.id();
  }

  boolean has(Signature signature, Part.Use use) {
    return seen.contains(key(signature, use));
  }

  List<String> advice(Signature signature) {
    return advice.getOrDefault(signature.id(), Set.of()).stream().sorted().toList();
  }

  Iterable<Hit> hits() {
    return hits.values();
  }

  Errors errors() {
    return errors;
  }

  CommandKey command() {
    return command;
  }

  Optional<Excerpt> makeError() {
    return Optional.ofNullable(makeError);
  }

  Optional<MakeLine> innermost() {
    return Optional.ofNullable(innermost);
  }

  boolean ended() {
    return ended;
  }

  boolean cancelled() {
    return cancelled;
  }

  boolean cut() {
    return cut;
  }

  boolean succeeded() {
    return succeeded;
  }

  /** Whether a later run with this result makes an earlier one history. */
  boolean saysSomething() {
    return succeeded
        || makeError != null
        || typed && errors.count() > 0
        || hits.values().stream().anyMatch(hit -> hit.signature().role() == Role.FAILURE);
  }
}
