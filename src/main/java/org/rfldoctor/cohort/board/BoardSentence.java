package org.rfldoctor.cohort.board;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.report.Verdict;

/** The board in one sentence: {@code 30 machines: 23 ready, 7 not ready. 2 have not answered.} */
public final class BoardSentence {
  private BoardSentence() {}

  /** The sentence. */
  public static String of(Board board) {
    List<String> parts = new ArrayList<>();
    parts.add(board.count(Verdict.READY) + " ready");
    add(board.count(Verdict.NOT_READY), "not ready", parts);
    add(board.count(Verdict.UNSURE), "unsure", parts);
    int all = board.seats().size();
    String text = all + (all == 1 ? " machine: " : " machines: ") + String.join(", ", parts) + ".";
    int silent = board.unanswered().size();
    if (silent > 0) {
      text += " " + silent + (silent == 1 ? " has" : " have") + " not answered.";
    }
    long unread = board.unread();
    if (unread > 0) {
      text += " " + unread + (unread == 1 ? " file is" : " files are") + " not counted.";
    }
    return text;
  }

  private static void add(int count, String word, List<String> into) {
    if (count > 0) {
      into.add(count + " " + word);
    }
  }
}
