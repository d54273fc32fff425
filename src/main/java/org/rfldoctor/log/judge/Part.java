package org.rfldoctor.log.judge;

import java.util.List;
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

  /** Adds the texts of a signature; by loops, since this is on the way of every start. */
  static void add(Signature signature, List<PatternIndex.Entry<Part>> entries) {
    add(signature, Use.TEXT, signature.texts(), entries);
    signature.then().ifPresent(then -> add(signature, Use.THEN, then.texts(), entries));
    add(signature, Use.WITH, signature.with(), entries);
    add(signature, Use.UNLESS, signature.unless(), entries);
    add(signature, Use.CERTAIN, signature.certainWith(), entries);
    add(signature, Use.ADVICE, signature.contradicts(), entries);
  }

  private static void add(
      Signature signature,
      Use use,
      List<TextPattern> texts,
      List<PatternIndex.Entry<Part>> entries) {
    if (!texts.isEmpty()) {
      add(new OfSignature(signature, use), texts, entries);
    }
  }

  /** Adds the texts of a mark. */
  static void add(Mark mark, List<PatternIndex.Entry<Part>> entries) {
    add(new OfStructure(mark), mark.texts(), entries);
  }

  private static void add(
      Part part, List<TextPattern> texts, List<PatternIndex.Entry<Part>> entries) {
    for (TextPattern text : texts) {
      entries.add(new PatternIndex.Entry<>(part, text));
    }
  }
}
