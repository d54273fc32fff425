package org.rfldoctor.render.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Users whose login is a word of every report: the word stays, the user goes. */
class RedactedLoginTest {
  @ParameterizedTest
  @ValueSource(strings = {"rust", "clang", "linux", "make", "llvm", "kernel", "root"})
  void wordsThatAreNotTheUserStay(String login) {
    Redaction redaction = Redaction.of(List.of("/home/" + login), List.of(login), List.of());
    for (String text :
        List.of(
            "scripts/rust_is_available.sh",
            "'clang' is not on PATH, but there is /usr/bin/clang-19",
            "cd ~/linux",
            "on every call of make",
            "/usr/lib/llvm-19/bin/clang",
            "the kernel's check",
            "sudo apt install rust-src clang make",
            "run it as root")) {
      assertThat(redaction.text(text)).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rust", "clang", "linux", "make", "llvm", "kernel"})
  void theUserGoes(String login) {
    Redaction redaction = Redaction.of(List.of("/srv/" + login), List.of(login), List.of());
    assertThat(redaction.text("/srv/" + login + "/linux/Makefile")).isEqualTo("~/linux/Makefile");
    assertThat(redaction.text("/home/" + login + "/x")).isEqualTo("/home/<user>/x");
    assertThat(redaction.text("chown -R " + login + " /srv/x")).isEqualTo("chown -R <user> /srv/x");
    assertThat(redaction.text("/srv/x belongs to " + login)).isEqualTo("/srv/x belongs to <user>");
    assertThat(redaction.text("USER=" + login)).isEqualTo("USER=<user>");
    assertThat(redaction.text(login)).isEqualTo("<user>");
  }
}
