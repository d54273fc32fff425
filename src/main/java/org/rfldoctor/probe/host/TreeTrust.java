package org.rfldoctor.probe.host;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.kernel.tree.KernelTree;
import org.rfldoctor.probe.files.FileOwner;

/** Running make in a tree runs its code: it has to belong to the person or to root. */
record TreeTrust(User person) {

  boolean holds(KernelTree tree) {
    Stream<Path> code =
        Stream.concat(
            Stream.of(tree.srctree(), tree.srctree().resolve("Makefile")), tree.objtree().stream());
    return code.map(FileOwner::of).allMatch(this::isTrusted);
  }

  private boolean isTrusted(Optional<FileOwner> owner) {
    return owner.isPresent()
        && (owner.get().uid() == User.ROOT || owner.get().uid() == person.uid());
  }
}
