package org.rfldoctor.probe.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TickStoreTest {
  private static final Optional<String> TREE = Optional.of("/home/jo/linux");

  @TempDir Path home;

  @Test
  void tickIsStored() throws IOException {
    ticks().add("say-hello", Optional.empty());

    assertThat(ticks().has("say-hello", Optional.empty())).isTrue();
    assertThat(ticks().has("first-task", Optional.empty())).isFalse();
  }

  @Test
  void aTickForATreeCountsForThatTreeOnly() throws IOException {
    ticks().add("look-at-samples", TREE);

    assertThat(ticks().has("look-at-samples", TREE)).isTrue();
    assertThat(ticks().has("look-at-samples", Optional.of("/home/jo/other"))).isFalse();
    assertThat(ticks().has("look-at-samples", Optional.empty())).isFalse();
  }

  @Test
  void removingATickKeepsOthers() throws IOException {
    ticks().add("say-hello", Optional.empty());
    ticks().add("first-task", Optional.empty());

    ticks().remove("say-hello", Optional.empty());

    assertThat(ticks().has("say-hello", Optional.empty())).isFalse();
    assertThat(ticks().has("first-task", Optional.empty())).isTrue();
  }

  @Test
  void repeatedTickIsStoredOnce() throws IOException {
    ticks().add("say-hello", Optional.empty());
    ticks().add("say-hello", Optional.empty());

    assertThat(Files.readAllLines(home.resolve(".local/state/rfl-doctor/ticked")))
        .containsExactly("say-hello");
  }

  @Test
  void xdgStateHomeSelectsTheStateFolder() throws IOException {
    Path state = home.resolve("elsewhere");
    User jo = person(Map.of("XDG_STATE_HOME", state.toString()));

    TickStore.of(jo).add("say-hello", Optional.empty());

    assertThat(state.resolve("rfl-doctor/ticked")).exists();
    assertThat(home.resolve(".local")).doesNotExist();
  }

  @Test
  void removingAMissingTickWritesNoFile() throws IOException {
    ticks().remove("say-hello", Optional.empty());

    assertThat(home.resolve(".local")).doesNotExist();
  }

  private TickStore ticks() {
    return TickStore.of(person(Map.of()));
  }

  private User person(Map<String, String> environment) {
    return new User("jo", 1000, home, false, environment, List.of());
  }
}
