package org.rfldoctor.kernel;

import java.nio.file.Path;
import java.util.Optional;

/** A kernel tree, its release, and the build directory that led to it, where one did. */
public record FoundTree(Path srctree, KernelRelease release, Optional<Path> objtree) {}
