package org.rfldoctor.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.log.match.TextPattern;

/**
 * A text by which a log names a cause.
 *
 * @param id unique among the signatures
 * @param diagnosis the cause that it names; empty for what is no cause
 * @param others diagnoses between which the text alone leaves a choice
 * @param texts spellings, any of which counts
 * @param then a text that has to follow, where the first alone is not enough
 * @param times how often it has to be found in one run
 * @param with texts of which one has to be found in the same run, where there are any
 * @param unless texts of which none may be found in the same run
 * @param certainWith texts of which one makes the cause certain
 * @param contradicts wrong advice that is printed beside it
 * @param settles what settles an uncertain cause; empty where it is certain
 * @param explains ids of signatures and diagnoses, and words of {@link ErrorKind}, that follow from
 *     it
 * @param given facts that the signature itself stands for
 */
public record Signature(
    String id,
    Optional<String> diagnosis,
    List<String> others,
    Role role,
    List<TextPattern> texts,
    Optional<Then> then,
    int times,
    List<TextPattern> with,
    List<TextPattern> unless,
    List<TextPattern> certainWith,
    List<TextPattern> contradicts,
    Certainty certainty,
    String settles,
    Set<String> explains,
    Map<String, String> given,
    String printedBy) {
  public Signature {
    others = List.copyOf(others);
    texts = List.copyOf(texts);
    with = List.copyOf(with);
    unless = List.copyOf(unless);
    certainWith = List.copyOf(certainWith);
    contradicts = List.copyOf(contradicts);
    explains = Set.copyOf(explains);
    given = Map.copyOf(given);
  }

  /** Whether its text alone does not count, so that its lines may turn out to be other errors. */
  public boolean isConditional() {
    return then.isPresent() || times > 1 || !with.isEmpty() || !unless.isEmpty();
  }

  /** Whether what another stands for follows from this one. */
  public boolean explains(Signature other) {
    return explains.contains(other.id) || other.diagnosis.filter(explains::contains).isPresent();
  }

  /** A text, in any of its spellings, that follows within so many lines. */
  public record Then(List<TextPattern> texts, int within) {
    public Then {
      texts = List.copyOf(texts);
    }
  }

  /** A signature with this id and these texts, to be refined by the methods of the builder. */
  public static SignatureBuilder named(String id, String... texts) {
    return new SignatureBuilder(id, texts);
  }
}
