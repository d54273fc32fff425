package org.rfldoctor.cli.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rfldoctor.cli.base.CliException;

class HostLinkTest {
  @Test
  void httpsWithoutTlsNamesTheCommandThatSends() {
    assertThatThrownBy(() -> HostLink.of("https://host.example/join/7", false))
        .isInstanceOf(CliException.class)
        .hasMessageContaining("has no TLS, so it cannot send to https://host.example/join/7")
        .hasMessageContaining("--data-binary @report.json https://host.example/join/7");
  }

  @Test
  void httpsWithTlsAndHttpWithoutAreLinks() {
    assertThat(HostLink.of("https://host.example/join/7", true))
        .hasToString("https://host.example/join/7");
    assertThat(HostLink.of("http://192.0.2.5:8322/join/7", false))
        .hasToString("http://192.0.2.5:8322/join/7");
  }
}
