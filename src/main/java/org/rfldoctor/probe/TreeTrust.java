package org.rfldoctor.probe;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.kernel.FoundTree;

/** Running make in a tree runs its code: it has to belong to the person or to root. */
record TreeTrust(Person person) {

  boolean holds(FoundTree tree) {
    Stream<Path> code =
        Stream.concat(
            Stream.of(tree.srctree(), tree.srctree().resolve("Makefile")), tree.objtree().stream());
    return code.map(Owner::of).allMatch(this::isTrusted);
  }

  private boolean isTrusted(Optional<Owner> owner) {
    return owner.isPresent()
        && (owner.get().uid() == Person.ROOT || owner.get().uid() == person.uid());
  }
}
