package org.rfldoctor.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parsing of texts into typed values. */
class FactTypeTest {

  @Test
  void listIsSplitAtBlanks() {
    assertThat(FactType.LIST.read("  ccache\tclang \n"))
        .contains(new Value.Words(List.of("ccache", "clang")));
    assertThat(FactType.LIST.read(" ")).contains(new Value.Words(List.of()));
  }

  @Test
  void textsAndPathsAreTrimmed() {
    assertThat(FactType.TEXT.read(" a b\n")).contains(new Value.Text("a b"));
    assertThat(FactType.PATH.read("/usr/bin\n")).contains(new Value.FilePath("/usr/bin"));
  }

  @ParameterizedTest
  @CsvSource({"yes, true", "y, true", "true, true", "no, false", "n, false", "false, false"})
  void booleanHasThreeSpellings(String text, boolean set) {
    assertThat(FactType.BOOLEAN.read(text)).contains(new Value.Flag(set));
  }

  @Test
  void textOfAnotherTypeHasNoValue() {
    assertThat(FactType.BOOLEAN.read("maybe")).isEmpty();
    assertThat(FactType.NUMBER.read("many")).isEmpty();
    assertThat(FactType.VERSION.read("nightly")).isEmpty();
    assertThat(FactType.RECORDS.read("a, b")).isEmpty();
  }

  @Test
  void numbersMayBeNegativeAndLarge() {
    assertThat(FactType.NUMBER.read(" -59055800320\n")).contains(new Value.Number(-59055800320L));
  }
}
