package org.rfldoctor.kernel.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class KernelTreeLocatorTest {
  private static final String MAKEFILE = "VERSION = 6\nPATCHLEVEL = 12\nSUBLEVEL = 107\n";

  private final FakeTreeFiles files =
      new FakeTreeFiles().file("/home/anna/linux/Makefile", MAKEFILE);

  @Test
  void treeIsFoundAtItsRoot() {
    assertThat(upward("/home/anna/linux")).isEqualTo("/home/anna/linux 6.12.107");
  }

  @Test
  void treeIsFoundFromASubfolderWithAMakefile() {
    files.file("/home/anna/linux/drivers/Makefile", "obj-y += android/\n");

    assertThat(upward("/home/anna/linux/drivers/android")).isEqualTo("/home/anna/linux 6.12.107");
  }

  @Test
  void folderOutsideOfATreeHasNoTree() {
    assertThat(upward("/home/anna/other")).isEqualTo("none");
  }

  @Test
  void makefileOfABuildDirectoryLeadsToItsTree() {
    files.file(
        "/home/anna/build/Makefile",
        "# Automatically generated\ninclude /home/anna/linux/Makefile\n");

    assertThat(upward("/home/anna/build/drivers"))
        .isEqualTo("/home/anna/linux 6.12.107 built in /home/anna/build");
  }

  @Test
  void relativeIncludeOfABuildDirectoryLeadsToItsTree() {
    files.file("/home/anna/linux/out/Makefile", "include ../Makefile\n");

    assertThat(upward("/home/anna/linux/out"))
        .isEqualTo("/home/anna/linux 6.12.107 built in /home/anna/linux/out");
  }

  @Test
  void kbuildOutputInTheMakefileNamesTheBuildDirectory() {
    files.file(
        "/home/anna/hello/out/Makefile",
        """
        # Automatically generated
        export KBUILD_OUTPUT = /home/anna/build
        export KBUILD_EXTMOD = /home/anna/hello
        include /home/anna/linux/Makefile
        """);
    files.link("/home/anna/hello/out/source", "/home/anna/hello");

    assertThat(upward("/home/anna/hello/out"))
        .isEqualTo("/home/anna/linux 6.12.107 built in /home/anna/build");
  }

  @Test
  void sourceLinkOfABuildDirectoryLeadsToItsTree() {
    files.link("/home/anna/build/source", "../linux");

    assertThat(upward("/home/anna/build"))
        .isEqualTo("/home/anna/linux 6.12.107 built in /home/anna/build");
  }

  @Test
  void danglingSourceLinkIsIgnored() {
    files.link("/home/anna/build/source", "/home/anna/gone");

    assertThat(upward("/home/anna/build")).isEqualTo("none");
  }

  @Test
  void namedFolderIsNotSearchedUpward() {
    assertThat(new KernelTreeLocator(files).at(Path.of("/home/anna/linux/drivers"))).isEmpty();
    assertThat(new KernelTreeLocator(files).at(Path.of("/home/anna/linux/drivers/.."))).isPresent();
  }

  private String upward(String folder) {
    return new KernelTreeLocator(files)
        .upward(Path.of(folder))
        .map(
            t ->
                t.srctree() + " " + t.release() + t.objtree().map(o -> " built in " + o).orElse(""))
        .orElse("none");
  }
}
