package org.rfldoctor.log.judge;

import java.util.stream.Stream;
import org.rfldoctor.log.Signature;
import org.rfldoctor.log.match.PatternIndex;
import org.rfldoctor.log.match.TextPattern;

/** Whom a text in the index belongs to. */
sealed interface Part {
  /** A text of a signature, and which of its texts it is. */
  record OfSignature(Signature signature, Use use) implements Part {}

  /** A text that gives the log its structure. */
  record OfStructure(Mark mark) implements Part {}

  /** What a text of a signature is for. */
  enum Use {
    TEXT,
    THEN,
    WITH,
    UNLESS,
    CERTAIN,
    ADVICE
  }

  static Stream<PatternIndex.Entry<Part>> of(Signature signature) {
    return Stream.of(
            entries(signature, Use.TEXT, signature.texts()),
            entries(
                signature,
                Use.THEN,
                signature.then().map(Signature.Then::texts).orElse(java.util.List.of())),
            entries(signature, Use.WITH, signature.with()),
            entries(signature, Use.UNLESS, signature.unless()),
            entries(signature, Use.CERTAIN, signature.certainWith()),
            entries(signature, Use.ADVICE, signature.contradicts()))
        .flatMap(entries -> entries);
  }

  static Stream<PatternIndex.Entry<Part>> of(Mark mark) {
    return mark.texts().stream()
        .map(text -> new PatternIndex.Entry<Part>(new OfStructure(mark), text));
  }

  private static Stream<PatternIndex.Entry<Part>> entries(
      Signature signature, Use use, java.util.List<TextPattern> texts) {
    return texts.stream()
        .map(text -> new PatternIndex.Entry<Part>(new OfSignature(signature, use), text));
  }
}
