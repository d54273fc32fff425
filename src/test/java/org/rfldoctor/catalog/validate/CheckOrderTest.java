package org.rfldoctor.catalog.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.catalog.yaml.Draft;
import org.rfldoctor.check.Check;

/** The order in which checks are shown. */
class CheckOrderTest {
  @TempDir Path parent;

  @Test
  void checksAreOrderedByStageThenNeedsThenId() {
    Draft draft = new Draft(parent);
    check(draft, "tree/release", "needs: []");
    check(draft, "tree/branch", "needs: [release]");
    check(draft, "toolchain/bison", "needs: []");
    check(draft, "toolchain/rustup", "needs: []");
    check(draft, "toolchain/cargo", "needs: [rustc]\noptional-needs: [release]");
    check(draft, "bindings/bindgen", "needs: [rustc, rustup]");
    check(draft, "develop/all", "needs: [bindgen]");

    assertThat(draft.catalog().checks())
        .extracting(Check::id)
        .containsExactly(
            "rustc", "rustup", "bison", "cargo", "bindgen", "release", "branch", "all");
  }

  private static void check(Draft draft, String path, String more) {
    draft.file(
        path + ".yaml",
        """
        title: it
        why: It is needed.
        level: required
        %s
        pass: machine.root
        cites: [article 004]
        """
            .formatted(more));
    draft.file(path + ".test.yaml", "[{ name: fine, then: pass }]\n");
  }
}
