package org.rfldoctor.log.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rfldoctor.log.read.LogReader;

class PatternIndexTest {
  @Test
  void aTextIsFoundBehindAnEarlierTriggerOfIt() throws IOException {
    assertThat(found("unknown type `<name:word>` here", "unknown unknown type 'foo' here"))
        .containsExactly(Map.of("name", "foo"));
    assertThat(found("or: unknown <what:name>!", "error: unknown x, or: unknown y!"))
        .containsExactly(Map.of("what", "y"));
  }

  @Test
  void aTextIsFoundWhereItsTriggerIsNotInItsFirstWord() throws IOException {
    assertThat(
            found(
                "a <tool:word> zymurgy of <n:number>",
                "zymurgy of nothing, a hammer zymurgy of 7 kinds"))
        .containsExactly(Map.of("tool", "hammer", "n", "7"));
    assertThat(found("<tool:path>: zymurgy failed", "2 hammer: zymurgy failed"))
        .containsExactly(Map.of("tool", "hammer"));
  }

  @Test
  void aTriggerAloneIsNoText() throws IOException {
    assertThat(found("zymurgy of <n:number> kinds", "zymurgy of many kinds")).isEmpty();
  }

  @Test
  void aTextIsFoundOnceInALine() throws IOException {
    assertThat(found("zymurgy <n:number>", "zymurgy 1, zymurgy 2"))
        .containsExactly(Map.of("n", "1"));
  }

  private static List<Map<String, String>> found(String text, String line) throws IOException {
    PatternIndex<String> index =
        new PatternIndex<>(List.of(new PatternIndex.Entry<>("", TextPattern.known(text))));
    List<Map<String, String>> found = new ArrayList<>();
    LogReader reader =
        new LogReader(
            index,
            one -> {
              index.matches(one).forEach(match -> found.add(match.captures()));
              return 0;
            });
    reader.read(new ByteArrayInputStream((line + "\n").getBytes(StandardCharsets.UTF_8)));
    return found;
  }
}
