package org.rfldoctor.log.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TriggerSearchTest {
  @Test
  void resultEqualsAPlainSearchInRandomTexts() {
    Random random = new Random(14);
    for (int round = 0; round < 2000; round++) {
      List<byte[]> words = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(6); i++) {
        words.add(text(random, 6));
      }
      byte[] text = text(random, random.nextInt(90));
      int from = text.length == 0 ? 0 : random.nextInt(text.length);
      int to = from + random.nextInt(text.length - from + 1);
      assertThat(new TriggerSearch(words).find(text, from, to))
          .isEqualTo(plain(words, text, from, to));
    }
  }

  private static byte[] text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('a' + random.nextInt(2)));
    }
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static int plain(List<byte[]> words, byte[] text, int from, int to) {
    String all = new String(text, 0, to, StandardCharsets.US_ASCII);
    int best = -1;
    for (byte[] word : words) {
      int at = all.indexOf(new String(word, StandardCharsets.US_ASCII), from);
      best = at >= 0 && (best < 0 || at < best) ? at : best;
    }
    return best;
  }
}
