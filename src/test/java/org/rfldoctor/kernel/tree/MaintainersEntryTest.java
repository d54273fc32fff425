package org.rfldoctor.kernel.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaintainersEntryTest {
  private static final String MAINTAINERS =
      """
      Who looks after what
      ====================

      RUNNING SHOES
      L:\tshoes@example.org
      S:\tOrphan

      RUST
      M:\tSomebody <somebody@example.org>
      R:\tSomebody Else <else@example.org>
      L:\trust@example.org
      L:\tmore-rust@example.org (moderated for non-subscribers)
      S:\tSupported
      W:\thttps://rust.example.org
      B:\thttps://rust.example.org/issues
      C:\tzulip://chat.example.org
      P:\thttps://rust.example.org/contributing
      T:\tgit https://git.example.org/linux.git rust-next
      K:\t\\b(?i:rust)\\b

      RUST [ALLOC]
      L:\talloc@example.org
      """;

  @Test
  void entryOfAHeadingHasItsFields() {
    MaintainersEntry rust = entry("RUST");

    assertThat(rust.mailingLists())
        .containsExactly(
            "rust@example.org", "more-rust@example.org (moderated for non-subscribers)");
    assertThat(rust.web()).containsExactly("https://rust.example.org");
    assertThat(rust.bugs()).containsExactly("https://rust.example.org/issues");
    assertThat(rust.chat()).containsExactly("zulip://chat.example.org");
    assertThat(rust.trees()).containsExactly("git https://git.example.org/linux.git rust-next");
  }

  @Test
  void missingFieldIsEmpty() {
    assertThat(entry("RUNNING SHOES").chat()).isEmpty();
  }

  @Test
  void theLastEntryEndsWithTheFile() {
    assertThat(entry("RUST [ALLOC]").mailingLists()).containsExactly("alloc@example.org");
  }

  @Test
  void partOfAHeadingIsNotFound() {
    assertThat(MaintainersEntry.in(MAINTAINERS, "RUN")).isEmpty();
    assertThat(MaintainersEntry.in("", "RUST")).isEmpty();
  }

  private static MaintainersEntry entry(String heading) {
    return MaintainersEntry.in(MAINTAINERS, heading).orElseThrow();
  }
}
