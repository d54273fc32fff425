package org.rfldoctor.kernel.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rfldoctor.kernel.tree.RustSources.RustDriver;

class RustSourcesTest {
  private final FakeTreeFiles files = new FakeTreeFiles();

  @Test
  void theSamplesAreTheRustFilesOfTheirFolder() {
    add("samples/rust/Kconfig", "samples/rust/rust_print_events.c", "samples/rust/rust_minimal.rs");
    add("samples/rust/hostprogs/single.rs", "samples/rust/rust_dma.rs");

    assertThat(sources().samples()).containsExactly("rust_dma", "rust_minimal");
  }

  @Test
  void driversAreGroupedByTheFolderThatHasTheMakefile() {
    add("drivers/Makefile", "drivers/net/Makefile", "drivers/net/phy/Makefile");
    add("drivers/net/phy/some_phy.rs", "drivers/net/phy/other.c");
    add("drivers/gpu/nova/Makefile", "drivers/gpu/nova/nova.rs", "drivers/gpu/nova/fb/hal.rs");
    add("drivers/gpu/nova/fb/hal/ga102.rs");

    assertThat(sources().drivers())
        .containsExactly(
            new RustDriver("drivers/gpu/nova", List.of("nova.rs", "fb/hal.rs", "fb/hal/ga102.rs")),
            new RustDriver("drivers/net/phy", List.of("some_phy.rs")));
  }

  @Test
  void treeWithoutRustHasNoSamplesAndNoDrivers() {
    add("drivers/Makefile", "drivers/net/dummy.c");

    assertThat(sources().samples()).isEmpty();
    assertThat(sources().drivers()).isEmpty();
  }

  @Test
  void searchInAnEndlessTreeIsBounded() {
    TreeFiles endless =
        new TreeFiles() {
          @Override
          public java.util.Optional<String> text(Path file) {
            return java.util.Optional.empty();
          }

          @Override
          public List<String> names(Path folder) {
            return List.of("a", "b", "driver.rs");
          }

          @Override
          public boolean isFolder(Path path) {
            return true;
          }

          @Override
          public java.util.Optional<Path> linkTarget(Path link) {
            return java.util.Optional.empty();
          }
        };

    assertThat(new RustSources(endless, Path.of("/linux")).drivers()).hasSize(1);
  }

  private RustSources sources() {
    return new RustSources(files, Path.of("/linux"));
  }

  private void add(String... paths) {
    for (String path : paths) {
      files.file("/linux/" + path, "");
    }
  }
}
