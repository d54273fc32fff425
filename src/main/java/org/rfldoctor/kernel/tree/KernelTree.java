package org.rfldoctor.kernel.tree;

import java.nio.file.Path;
import java.util.Optional;

/** A kernel tree, its release, and the build directory that led to it, where one did. */
public record KernelTree(Path srctree, KernelRelease release, Optional<Path> objtree) {}
