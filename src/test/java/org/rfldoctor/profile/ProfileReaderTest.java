package org.rfldoctor.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.catalog.yaml.InvalidCatalogException;
import org.rfldoctor.check.Level;

class ProfileReaderTest {
  private static final String ROOM =
      """
      title: room
      why: A build takes room.
      level: required
      probes: { it: { run: [df, --version] } }
      pass: it.ended = 'exit'
      diagnoses:
        - { id: room-tight, message: Too little., remedies: [{ title: Make room, run: rm -r x }] }
      cites: [a book]
      """;

  @TempDir Path folder;

  @Test
  void aNewProfileIsValid() throws Exception {
    Path file = folder.resolve("workshop.yaml");
    ProfileSkeleton.write(file);
    Profile profile = ProfileReader.read(file, "workshop.yaml");
    assertThat(profile.info().name()).isEqualTo("workshop");
    assertThat(profile.info().title()).isEqualTo("Rust in the Linux kernel");
    assertThat(profile.problems(Catalog.bundled())).isEmpty();
    assertThat(profile.leveled(Catalog.bundled()).check("rustfmt").orElseThrow().level())
        .isEqualTo(Level.REQUIRED);
    assertThat(ProfileActions.of(profile, List.of(), List.of()).isEmpty()).isTrue();
  }

  @Test
  void commentedKeysOfANewProfileAreValid() throws Exception {
    Path file = folder.resolve("workshop.yaml");
    ProfileSkeleton.write(file);
    String text =
        Files.readString(file)
            .replaceAll("(?m)^# (tree:|checks:|  )", "$1")
            .replaceAll("(?m)^release: .*$", "");
    Profile profile = read(text);
    assertThat(profile.tree().orElseThrow().cloneOptions())
        .containsExactly("--depth=1", "--branch=linux-6.12.y");
    Catalog catalog = Catalog.beside(List.of(), profile.checks(), true);
    assertThat(catalog.check("room-for-builds")).isPresent();
  }

  @Test
  void everyErrorHasItsPositionValueAndSuggestion() {
    assertThat(
            problems(
                """
                titel: x
                release: 6.12
                tree: { url: 'ext::sh -c x', path: linux, branch: -x, depth: 0 }
                make-arguments: [LLVM]
                levels: { rustc: requird }
                checks: { tst/room: {}, room: {}, test/Room: {} }
                """))
        .containsExactlyInAnyOrder(
            "workshop.yaml:1:1: unknown key 'titel'; did you mean 'title'?",
            "workshop.yaml:1:1: 'title' is missing",
            "workshop.yaml:2:10: expected a text, found a number; quote it: '6.12'",
            "workshop.yaml:3:14: 'ext::sh -c x' is no URL of a git repository",
            "workshop.yaml:3:36: 'linux' is no path from ~/ or /",
            "workshop.yaml:3:51: '-x' is no name of a branch",
            "workshop.yaml:3:62: '0' is no number of commits: 1 or more",
            "workshop.yaml:4:18: 'LLVM' is not NAME=VALUE",
            "workshop.yaml:5:18: unknown word 'requird'; did you mean 'required'?",
            "workshop.yaml:6:11: no stage is called 'tst'; did you mean 'test'?",
            "workshop.yaml:6:25: 'room' is not STAGE/ID",
            "workshop.yaml:6:35: bad id 'Room': an id has small letters, digits and hyphens");
  }

  @Test
  void checksAndReleasesThatDoNotExistAreRefused() {
    Profile profile =
        read("title: x\nrelease: '5.4'\nlevels: { rust-scr: required, sampels: required }\n");
    assertThat(profile.problems(Catalog.bundled()))
        .extracting(Object::toString)
        .containsExactly(
            "workshop.yaml:3:11: unknown check 'rust-scr'; did you mean 'rust-src'?",
            "workshop.yaml:3:31: unknown check 'sampels'; did you mean 'samples'?",
            "workshop.yaml:2:10: unknown release '5.4'; known are 6.1 to 7.3");
  }

  @Test
  void theDigestCoversTheChecksBesideTheProfileButNotTheirCases() throws Exception {
    String text = "title: x\nchecks-directory: own\n";
    beside("own/test/room.yaml", ROOM);
    String digest = read(text).info().digest();
    assertThat(digest).matches("[0-9a-f]{64}").isEqualTo(read(text).info().digest());
    beside("own/test/room.test.yaml", "- x\n");
    assertThat(read(text).info().digest()).isEqualTo(digest);
    beside("own/test/room.yaml", ROOM.replace("rm -r x", "rm -r y"));
    assertThat(read(text).info().digest()).isNotEqualTo(digest);
    assertThat(read(text + "# other\n").info().digest()).isNotEqualTo(digest);
  }

  @Test
  void commandsOfAProfileAreListed() throws Exception {
    beside("own/test/room.yaml", ROOM);
    Profile profile =
        read(
            """
            title: x
            checks-directory: own
            tree: { url: https://example.org/linux.git, branch: course, path: ~/linux }
            make-arguments: [LLVM=-19, ARCH=x86, O=../b, CC=/tmp/evil, LLVM=/tmp/evil/]
            """);
    Catalog catalog = Catalog.beside(List.of(), profile.checks(), true);
    ProfileActions actions = ProfileActions.of(profile, catalog.added(), List.of());
    assertThat(actions.checks()).containsExactly("df --version");
    assertThat(actions.guide())
        .containsExactly(
            "git clone --branch=course https://example.org/linux.git ~/linux", "rm -r x");
    assertThat(actions.make()).containsExactly("CC=/tmp/evil", "LLVM=/tmp/evil/");
  }

  @Test
  void errorInACheckIsReportedAtItsPositionInTheProfile() {
    Profile profile = read("title: x\nchecks:\n  test/room:\n    titel: room\n");
    InvalidCatalogException bad =
        catchThrowableOfType(
            InvalidCatalogException.class, () -> Catalog.beside(List.of(), profile.checks(), true));
    assertThat(bad.problems())
        .extracting(Object::toString)
        .contains("workshop.yaml:4:5: unknown key 'titel'; did you mean 'title'?");
  }

  private List<String> problems(String text) {
    InvalidCatalogException bad =
        catchThrowableOfType(InvalidCatalogException.class, () -> read(text));
    return bad.problems().stream().map(Object::toString).toList();
  }

  private Profile read(String text) {
    Path file = folder.resolve("workshop.yaml");
    beside("workshop.yaml", text);
    return ProfileReader.read(file, "workshop.yaml");
  }

  private void beside(String name, String text) {
    try {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), text);
    } catch (java.io.IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }
}
