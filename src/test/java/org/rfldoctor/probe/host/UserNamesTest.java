package org.rfldoctor.probe.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserNamesTest {
  @Test
  void namesOfAnAccountAreItsLoginItsNameAndItsFamilyName() {
    assertThat(names("nina:x:1000:1000:Nina Vorlage,Room 7,,:/home/nina:/bin/sh\n"))
        .containsExactlyInAnyOrder("nina", "Nina Vorlage", "Vorlage");
  }

  @Test
  void nameOfAPersonWithoutAnAccountIsTheLogin() {
    assertThat(names("jo:x:1000:1000:Jo Doe:/home/jo:/bin/sh\n")).containsExactly("nina");
  }

  private static List<String> names(String passwd) {
    User nina = new User("nina", 1000, Path.of("/home/nina"), false, Map.of(), List.of());
    return UserNames.of(nina, new PasswdFile(passwd));
  }
}
