package org.rfldoctor.kernel;

import static org.rfldoctor.kernel.RustavailableMessage.SEE_QUICK_START;
import static org.rfldoctor.kernel.RustavailableMessage.UNEXPLAINED;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rfldoctor.kernel.RustavailableMessage.Weight;

/** What {@code make rustavailable} said, message by message, in its order. */
public record RustavailableOutput(List<Said> said) {
  private static final Pattern SPACES = Pattern.compile(" +");
  private static final Pattern RECIPE_FAILED = Pattern.compile("\\[.*rustavailable\\] Error");

  /**
   * One message and what varies in it: {@code tool}, {@code code}, {@code output}, {@code version},
   * {@code wanted}, {@code libclang}, {@code clang}, {@code path} or {@code arch}.
   */
  public record Said(RustavailableMessage message, Map<String, String> details) {}

  public RustavailableOutput {
    said = List.copyOf(said);
  }

  /** Reads all that was printed, in any mixture of both outputs, and the exit status. */
  public static RustavailableOutput of(String printed, int exit) {
    String text =
        printed.lines().map(RustavailableOutput::oneStar).collect(Collectors.joining("\n"));
    Map<Said, Integer> found = new LinkedHashMap<>();
    for (RustavailableMessage message : RustavailableMessage.values()) {
      Matcher match = message.pattern().in(text);
      if (match.find()) {
        found.put(new Said(message, message.pattern().details(match)), match.start());
      }
    }
    List<Said> said =
        found.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
            .map(Map.Entry::getKey)
            .toList();
    return new RustavailableOutput(withUnexplained(said, exit, text));
  }

  /** Whether it said that Rust is available; a warning or a missing compiler does not keep it. */
  public boolean available() {
    return said(RustavailableMessage.AVAILABLE).isPresent();
  }

  /** The message that it ended with; empty where it was content, or was not asked at all. */
  public Optional<Said> fatal() {
    return those(Weight.FATAL).findFirst();
  }

  /** What it warned of. */
  public List<Said> warnings() {
    return those(Weight.WARNING).toList();
  }

  /** A message, if it was said. */
  public Optional<Said> said(RustavailableMessage message) {
    return said.stream().filter(s -> s.message() == message).findFirst();
  }

  private Stream<Said> those(Weight weight) {
    return said.stream().filter(s -> s.message().weight() == weight);
  }

  private static List<Said> withUnexplained(List<Said> said, int exit, String text) {
    boolean explained = said.stream().anyMatch(s -> s.message().weight() == Weight.FATAL);
    boolean scriptFailed =
        RECIPE_FAILED.matcher(text).find()
            || said.stream().anyMatch(s -> s.message() == SEE_QUICK_START);
    if (exit == 0 || explained || !scriptFailed) {
      return said;
    }
    return Stream.concat(said.stream(), Stream.of(new Said(UNEXPLAINED, Map.of()))).toList();
  }

  private static String oneStar(String line) {
    return line.startsWith("***")
        ? SPACES.matcher(line.substring(2)).replaceAll(" ").stripTrailing()
        : line;
  }
}
