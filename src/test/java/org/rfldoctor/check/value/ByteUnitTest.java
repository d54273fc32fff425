package org.rfldoctor.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteUnitTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0 B",
    "999, 999 B",
    "1500, 1.5 kB",
    "44032491520, 44 GB",
    "2000000000, 2 GB",
    "2199999999, 2.1 GB",
    "999999999, 999 MB",
    "1250000000000, 1.2 TB",
    "9223372036854775807, 9223372 TB"
  })
  void aSizeIsShownRoundedDownWithItsUnit(long amount, String shown) {
    assertThat(new Value.Bytes(amount).text()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "44032491520, 44032491520",
    "30 GB, 30000000000",
    "1.5GB, 1500000000",
    "16 GiB, 17179869184",
    "16318412 KiB, 16710053888"
  })
  void aSizeIsReadInBytesOrWithItsUnit(String text, long amount) {
    assertThat(FactType.BYTES.read(text)).contains(new Value.Bytes(amount));
  }

  @Test
  void invalidSizeIsNotRead() {
    assertThat(FactType.BYTES.read("30 gb")).isEmpty();
    assertThat(FactType.BYTES.read("-1")).isEmpty();
    assertThat(FactType.BYTES.read("9999999999 TB")).isEmpty();
    assertThat(FactType.BYTES.read("much")).isEmpty();
  }
}
