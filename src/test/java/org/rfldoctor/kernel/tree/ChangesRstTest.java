package org.rfldoctor.kernel.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rfldoctor.kernel.tree.ChangesRst.ProgramMinimum;

class ChangesRstTest {
  private static final ChangesRst CHANGES =
      ChangesRst.of(
          """
          A document
          ==========

          ====== ======
          Other  Table
          ====== ======
          gone   1.0
          ====== ======

          ====================== ===============  ========================================
                  Program        Minimal version       Command to check the version
          ====================== ===============  ========================================
          GNU make               4.0              make --version
          Rust (optional)        1.85.0           rustc --version
          a program of 22 lettrs 3                wide --version
          binutils               2.30             ld -v
          Sphinx\\ [#f1]_         3.4.3            sphinx-build --version
          cpio                   any              cpio --version
          ====================== ===============  ========================================

          .. [#f1] later text
          """);

  @Test
  void aProgramIsFoundByItsNameInAnyLetterCase() {
    assertThat(CHANGES.minimum("gnu MAKE"))
        .contains(new ProgramMinimum("GNU make", "4.0", false, "make --version"));
  }

  @Test
  void aProgramIsFoundByItsCommand() {
    assertThat(CHANGES.minimum("rustc"))
        .contains(new ProgramMinimum("Rust", "1.85.0", true, "rustc --version"));
    assertThat(CHANGES.minimum("ld")).map(ProgramMinimum::program).contains("binutils");
  }

  @Test
  void remarkIsNotPartOfTheName() {
    assertThat(CHANGES.minimum("Sphinx")).map(ProgramMinimum::minimum).contains("3.4.3");
  }

  @Test
  void columnsFollowTheRuledLine() {
    assertThat(CHANGES.minimum("wide"))
        .map(ProgramMinimum::program)
        .contains("a program of 22 lettrs");
  }

  @Test
  void minimumThatIsNotAVersionIsKept() {
    assertThat(CHANGES.minimum("cpio")).map(ProgramMinimum::minimum).contains("any");
    assertThat(CHANGES.programs()).hasSize(6);
  }

  @Test
  void partOfAProgramNameIsNotFound() {
    assertThat(CHANGES.minimum("rust (optional)")).isEmpty();
    assertThat(CHANGES.minimum("cp")).isEmpty();
  }

  @Test
  void aDocumentWithoutTheTableHasNoPrograms() {
    assertThat(ChangesRst.of("").programs()).isEmpty();
    assertThat(ChangesRst.of("Minimal version").programs()).isEmpty();
    assertThat(ChangesRst.of("Minimal version\nof what?\n").programs()).isEmpty();
  }
}
