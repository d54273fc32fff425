package org.rfldoctor.probe.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.probe.files.FileOwner;
import org.rfldoctor.probe.files.ReadingRights;

class TreeTrustTest {
  private static final int EVE = 4711;

  @TempDir Path tree;

  @BeforeEach
  void setUpTree() throws IOException {
    Files.createDirectories(tree.resolve("scripts"));
    Files.writeString(tree.resolve("Makefile"), "VERSION = 6\nPATCHLEVEL = 12\n");
    Files.writeString(tree.resolve("scripts/x.sh"), "");
    mode("", "rwxr-xr-x");
    mode("scripts", "rwxr-xr-x");
    mode("Makefile", "rw-r--r--");
    mode("scripts/x.sh", "rw-r--r--");
  }

  @Test
  void aTreeThatNobodyElseCanWriteIsTrusted() {
    assertThat(objection()).isEmpty();
  }

  @Test
  void treeThatEverybodyCanWriteIsNotTrusted() throws IOException {
    mode("scripts", "rwxrwxrwx");
    assertThat(objection()).contains(tree + "/scripts can be written by everybody");
  }

  @Test
  void scriptOwnedByAnotherUserIsNamed() throws IOException {
    asRoot();
    Files.setAttribute(tree.resolve("scripts/x.sh"), "unix:uid", EVE);
    assertThat(objection()).contains(tree + "/scripts/x.sh belongs to " + EVE);
  }

  @Test
  void makefileLinkOwnedByAnotherUserIsNamed() throws IOException {
    asRoot();
    Files.move(tree.resolve("Makefile"), tree.resolve("other"));
    Files.createSymbolicLink(tree.resolve("Makefile"), tree.resolve("other"));
    Files.setAttribute(tree.resolve("Makefile"), "unix:uid", EVE, LinkOption.NOFOLLOW_LINKS);
    assertThat(objection()).contains(tree + "/Makefile belongs to " + EVE);
  }

  @Test
  void sharedGroupIsNamedAndAPrivateGroupIsNot() throws IOException {
    asRoot();
    Files.setAttribute(tree, "unix:gid", 5);
    mode("", "rwxrwxr-x");
    assertThat(objection()).contains(tree + " can be written by the group staff");
    Files.setAttribute(tree, "unix:gid", 1000);
    assertThat(objection()).isEmpty();
  }

  @Test
  void groupWithMembersIsNotPrivateForRoot() {
    GroupFile groups = new GroupFile("staff:x:5:eve\nusers:x:6:\n", "");
    assertThat(groups.isPrivate(5, "root")).isFalse();
    assertThat(groups.isPrivate(6, "root")).isTrue();
  }

  @Test
  void rootReadsForAUserOnlyWhatThatUserMayRead() throws IOException {
    asRoot();
    mode("Makefile", "rw-------");
    ReadingRights jo = new ReadingRights(1000, Set.of(1000));
    assertThat(jo.mayRead(tree.resolve("Makefile"))).isFalse();
    assertThat(ReadingRights.OWN.mayRead(tree.resolve("Makefile"))).isTrue();
  }

  private Optional<String> objection() {
    int uid = FileOwner.ofThisProcess().uid();
    User jo = new User("jo", uid, tree, false, Map.of(), List.of());
    GroupFile groups = new GroupFile("staff:x:5:eve\njo:x:1000:\n", "jo:x:1000:1000:::\n");
    return new TreeTrust(jo, groups).objection(tree, tree, "x86");
  }

  private void mode(String file, String permissions) throws IOException {
    Files.setPosixFilePermissions(tree.resolve(file), PosixFilePermissions.fromString(permissions));
  }

  private static void asRoot() {
    assumeTrue(FileOwner.ofThisProcess().uid() == User.ROOT, "only root gives files away");
  }
}
