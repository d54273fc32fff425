package org.rfldoctor.kernel.tree;

import java.nio.file.Path;
import java.util.Optional;

/** A kernel tree and its release. The build directory is set if the tree was found through one. */
public record KernelTree(Path srctree, KernelRelease release, Optional<Path> objtree) {}
