package org.rfldoctor.probe.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretMaskTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sendemail.sendmailcmd msmtp --password=s3|sendemail.sendmailcmd msmtp <secret>",
        "sendemail.work.smtpserver smtps://jo:s3@mx|sendemail.work.smtpserver smtps://<secret>@mx",
        "b4.send-endpoint-web https://mx/x?key=s3|b4.send-endpoint-web https://mx/x<secret>",
        "url = https://t0ken@example.com/linux|url = https://<secret>@example.com/linux",
        "http://jo:p@ss@proxy:3128/|http://<secret>@proxy:3128/",
        "curl --api-key 's 3' x|curl --api-key <secret> x",
        "https://x/?a=1&access_token=s3|https://x/?a=1&access_token=<secret>",
        "git@github.com:Rust-for-Linux/linux|git@github.com:Rust-for-Linux/linux",
        "https://git.kernel.org/?h=v6.12|https://git.kernel.org/?h=v6.12"
      })
  void secretIsMaskedAndTheRestIsKept(String printed, String shown) {
    assertThat(SecretMask.text(printed)).isEqualTo(shown);
  }
}
