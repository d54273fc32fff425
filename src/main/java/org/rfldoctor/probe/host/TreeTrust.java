package org.rfldoctor.probe.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides whether make may run in a tree, since make runs the tree's code. It may if only the user
 * and root could have written that code: the directories, links and files that make reads first.
 */
record TreeTrust(User person, GroupFile groups) {
  private static final int FOR_GROUP = 0020;
  private static final int FOR_ALL = 0002;

  /** The Makefile names in make's order. The kernel has only the last. */
  private static final List<String> MAKEFILES = List.of("GNUmakefile", "makefile", "Makefile");

  private static final List<String> IN_TREE =
      List.of("Kbuild", "scripts", "rust", "rust/Makefile", "arch");
  private static final List<String> IN_BUILD =
      List.of(".config", "scripts", "include", "include/config", "include/config/auto.conf");

  /**
   * A sentence that names a file of the tree that another user could have written; empty if there
   * is none.
   */
  Optional<String> objection(Path srctree, Path objtree, String srcarch) {
    Set<Path> code = new LinkedHashSet<>();
    code.add(srctree);
    MAKEFILES.stream().map(srctree::resolve).forEach(code::add);
    IN_TREE.stream().map(srctree::resolve).forEach(code::add);
    code.add(srctree.resolve("arch/" + srcarch));
    code.add(srctree.resolve("arch/" + srcarch + "/Makefile"));
    within(srctree.resolve("scripts")).forEach(code::add);
    code.add(objtree);
    MAKEFILES.stream().map(objtree::resolve).forEach(code::add);
    IN_BUILD.stream().map(objtree::resolve).forEach(code::add);
    return code.stream().flatMap(file -> objection(file).stream()).findFirst();
  }

  /**
   * A sentence if another user could have written this file or into this directory; else empty. A
   * link and its target are both checked.
   */
  Optional<String> objection(Path file) {
    Optional<String> self = byItself(file);
    if (self.isPresent() || !Files.isSymbolicLink(file)) {
      return self;
    }
    try {
      Path real = file.toRealPath();
      return byItself(real).or(() -> byItself(real.getParent()));
    } catch (IOException leadsNowhere) {
      return Optional.empty();
    }
  }

  private Optional<String> byItself(Path file) {
    try {
      Map<String, Object> about =
          Files.readAttributes(file, "unix:uid,gid,mode", LinkOption.NOFOLLOW_LINKS);
      return byOwner(file, (Integer) about.get("uid"))
          .or(() -> byMode(file, (Integer) about.get("mode"), (Integer) about.get("gid")));
    } catch (IOException notThere) {
      return Optional.empty();
    } catch (UnsupportedOperationException untold) {
      return Optional.of(file + " has no owner that can be told");
    }
  }

  private Optional<String> byOwner(Path file, int owner) {
    return owner == User.ROOT || owner == person.uid()
        ? Optional.empty()
        : Optional.of(file + " belongs to " + name(file, owner));
  }

  private Optional<String> byMode(Path file, int mode, int group) {
    if (Files.isSymbolicLink(file)) {
      return Optional.empty();
    }
    if ((mode & FOR_ALL) != 0) {
      return Optional.of(file + " can be written by everybody");
    }
    boolean shared =
        (mode & FOR_GROUP) != 0 && group != User.ROOT && !groups.isPrivate(group, person.user());
    return shared
        ? Optional.of(file + " can be written by the group " + groups.name(group))
        : Optional.empty();
  }

  private static String name(Path file, int owner) {
    try {
      return Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).getName();
    } catch (IOException gone) {
      return Integer.toString(owner);
    }
  }

  private static Stream<Path> within(Path folder) {
    String[] names = folder.toFile().list();
    return names == null ? Stream.empty() : Arrays.stream(names).sorted().map(folder::resolve);
  }
}
