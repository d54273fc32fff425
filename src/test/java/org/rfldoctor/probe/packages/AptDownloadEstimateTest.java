package org.rfldoctor.probe.packages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What apt 2.6 and 3.0 print with --print-uris. */
class AptDownloadEstimateTest {
  @Test
  void bothSizesAreTold() {
    assertThat(
            AptDownloadEstimate.sentence(
                """
                0 upgraded, 54 newly installed, 0 to remove and 0 not upgraded.
                Need to get 181 MB of archives.
                After this operation, 809 MB of additional disk space will be used.
                """))
        .contains("Downloads 181 MB and fills 809 MB.");
  }

  @Test
  void whatIsInTheCacheAlreadyIsNotDownloaded() {
    assertThat(AptDownloadEstimate.sentence("Need to get 1,096 kB/5,120 kB of archives.\n"))
        .contains("Downloads 1,096 kB.");
  }

  @Test
  void thatPackagesWouldGoIsSaidBefore() {
    assertThat(
            AptDownloadEstimate.sentence(
                """
                1 upgraded, 2 newly installed, 3 to remove and 0 not upgraded.
                Need to get 181 MB of archives.
                After this operation, 8 MB disk space will be freed.
                """))
        .contains("Downloads 181 MB. apt would have to remove 3 packages, so it stops.");
  }

  @Test
  void whatAptDoesNotTellIsNotMadeUp() {
    assertThat(AptDownloadEstimate.sentence("E: Unable to locate package rustc\n")).isEmpty();
  }
}
