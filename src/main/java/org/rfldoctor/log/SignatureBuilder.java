package org.rfldoctor.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.log.match.TextPattern;
import org.rfldoctor.log.match.Translations;

/** Puts a signature together; what is not said has its default. */
public final class SignatureBuilder {
  private final String id;
  private final List<TextPattern> texts;
  private Optional<String> diagnosis = Optional.empty();
  private Role role = Role.FAILURE;
  private Optional<Signature.Then> then = Optional.empty();
  private int times = 1;
  private List<TextPattern> with = List.of();
  private List<TextPattern> unless = List.of();
  private List<TextPattern> certainWith = List.of();
  private List<TextPattern> contradicts = List.of();
  private Certainty certainty = Certainty.CERTAIN;
  private String settles = "";
  private Set<String> explains = Set.of();
  private Map<String, String> given = Map.of();
  private String printedBy = "";
  private List<String> others = List.of();

  SignatureBuilder(String id, String... texts) {
    this.id = id;
    this.texts = patterns(texts);
  }

  private static List<TextPattern> patterns(String... texts) {
    if (texts.length == 0) {
      return List.of();
    }
    List<TextPattern> patterns = new ArrayList<>();
    for (String text : texts) {
      for (String spelling : Translations.of(text)) {
        patterns.add(TextPattern.known(spelling));
      }
    }
    return patterns;
  }

  public SignatureBuilder diagnosis(String name) {
    diagnosis = Optional.of(name);
    return this;
  }

  public SignatureBuilder role(Role word) {
    role = word;
    return this;
  }

  public SignatureBuilder then(int within, String... more) {
    then = Optional.of(new Signature.Then(patterns(more), within));
    return this;
  }

  public SignatureBuilder times(int fewest) {
    times = fewest;
    return this;
  }

  public SignatureBuilder with(String... some) {
    with = patterns(some);
    return this;
  }

  public SignatureBuilder unless(String... some) {
    unless = patterns(some);
    return this;
  }

  public SignatureBuilder certainWith(String... some) {
    certainWith = patterns(some);
    return this;
  }

  public SignatureBuilder contradicts(String... some) {
    contradicts = patterns(some);
    return this;
  }

  public SignatureBuilder certainty(Certainty word, String settledBy) {
    certainty = word;
    settles = settledBy;
    return this;
  }

  public SignatureBuilder explains(Collection<String> others) {
    explains = Set.copyOf(others);
    return this;
  }

  public SignatureBuilder explains(String... others) {
    return explains(Set.of(others));
  }

  public SignatureBuilder given(Map<String, String> facts) {
    given = facts;
    return this;
  }

  public SignatureBuilder printedBy(String program) {
    printedBy = program;
    return this;
  }

  public SignatureBuilder others(List<String> diagnoses) {
    others = List.copyOf(diagnoses);
    return this;
  }

  public Signature build() {
    return new Signature(
        id,
        diagnosis,
        others,
        role,
        texts,
        then,
        times,
        with,
        unless,
        certainWith,
        contradicts,
        certainty,
        settles,
        explains,
        given,
        printedBy);
  }
}
