package org.rfldoctor.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rfldoctor.check.CheckCase;
import org.rfldoctor.check.ExpectedOutcome;
import org.rfldoctor.check.SourcePosition;
import org.rfldoctor.check.Stage;
import org.rfldoctor.check.Status;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.render.Examined;
import org.rfldoctor.render.Golden;
import org.rfldoctor.render.terminal.ColorPalette;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.render.terminal.Theme;
import org.rfldoctor.report.CaseResult;

class CatalogViewTest {
  private final CatalogView text =
      new CatalogView(new RenderSettings(Theme.UNICODE, ColorPalette.NONE, 80, false, ""));

  private static CaseResult played(String name, String expected, String came) {
    CheckCase recorded =
        new CheckCase(
            "rustc",
            new SourcePosition("toolchain/rustc.test.yaml", 12, 3),
            name,
            List.of(),
            Optional.empty(),
            Facts.NONE,
            Map.of(),
            Map.of(),
            new ExpectedOutcome(
                Status.of(expected.split(" ")[0]),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty()));
    List<String> differences =
        expected.equals(came) ? List.of() : List.of("expected " + expected + ", came to " + came);
    return new CaseResult(recorded, Status.of(came.split(" ")[0]), came, differences);
  }

  @Test
  void theListIsAligned() {
    String list =
        Golden.written(
            out ->
                text.list(
                    List.of(
                        Examined.check(Stage.TOOLCHAIN, "rustc").passes("", "").check(),
                        Examined.check(Stage.CONTRIBUTE, "mail")
                            .titled("git identity")
                            .recommended()
                            .passes("", "")
                            .check()),
                    out));
    assertThat(list)
        .isEqualTo(
            """
            rustc  toolchain   required     rustc
            mail   contribute  recommended  git identity
            """);
  }

  @Test
  void failedCasesShowExpectedAndActualOutcome() {
    String tested =
        Golden.written(
            out ->
                text.tested(
                    List.of(
                        played("fine", "pass", "pass"),
                        played("a stable rustc", "pass", "fail rustc-too-old"),
                        played("an old rustc", "fail rustc-too-old", "pass"),
                        played("no rustc", "fail rustc-not-found", "fail rustc-too-old")),
                    out));
    assertThat(tested)
        .isEqualTo(
            """
            noisy   toolchain/rustc.test.yaml:12:3  a stable rustc
                    expected pass, came to fail rustc-too-old
            missing toolchain/rustc.test.yaml:12:3  an old rustc
                    expected fail rustc-too-old, came to pass
            wrong   toolchain/rustc.test.yaml:12:3  no rustc
                    expected fail rustc-not-found, came to fail rustc-too-old
            1 passed, 3 failed
            """);
  }
}
