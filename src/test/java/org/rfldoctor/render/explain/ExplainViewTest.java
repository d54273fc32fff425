package org.rfldoctor.render.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rfldoctor.render.Golden;
import org.rfldoctor.render.Written;
import org.rfldoctor.render.terminal.ColorPalette;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.render.terminal.Theme;

class ExplainViewTest {
  private static RenderSettings look(int columns) {
    return new RenderSettings(Theme.UNICODE, ColorPalette.NONE, columns, false, "/home/jo");
  }

  @ParameterizedTest
  @CsvSource({"rust-src, 80", "rust-src, 40", "rust-src-missing, 80"})
  void pageShowsTheReasonAndEveryRemedy(String id, int columns) throws IOException {
    Golden.holds(
        "explain/" + id + ".text-" + columns,
        Golden.written(
            out -> new ExplainView(look(columns)).write(Written.rustSourceExplained(), id, out)));
  }

  @Test
  void pageForThisMachineHasNoExample() {
    assertThat(
            Golden.written(
                out -> new ExplainView(look(80)).write(Written.rustSourceHere(), "rust-src", out)))
        .contains("On this machine:")
        .doesNotContain("Example");
  }

  @Test
  void topicIsWrappedExceptItsCommands() throws IOException {
    String topic =
        """
        # Kernel samples in Rust

        The tree has samples of drivers and modules written in Rust, and they are the best first thing
        to build once everything is green.

        - Turn them on with `CONFIG_SAMPLES_RUST`, which needs
          `CONFIG_RUST`.
        - Then build one:

            make LLVM=1 samples/rust/rust_minimal.o
        """;
    Golden.holds(
        "explain/topic.text-40",
        Golden.written(out -> new ExplainView(look(40)).topic(topic, out)));
  }
}
