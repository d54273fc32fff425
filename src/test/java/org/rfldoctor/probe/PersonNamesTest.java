package org.rfldoctor.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonNamesTest {
  @TempDir private Path home;

  @Test
  void theNameThatGitKnowsIsOneAndItsFamilyNameAnother() throws IOException {
    Files.writeString(
        home.resolve(".gitconfig"), "[user]\n\tname = \"Nina Vorlage\"\n\temail = n@v.example\n");

    assertThat(names()).containsExactlyInAnyOrder("nina-of-no-account", "Nina Vorlage", "Vorlage");
  }

  @Test
  void withoutAConfigurationOfGitThereIsTheLogin() {
    assertThat(names()).containsExactly("nina-of-no-account");
  }

  private List<String> names() {
    return PersonNames.of(new Person("nina-of-no-account", 1000, home, false, Map.of(), List.of()));
  }
}
