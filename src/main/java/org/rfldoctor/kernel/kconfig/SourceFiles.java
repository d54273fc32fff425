package org.rfldoctor.kernel.kconfig;

import java.util.Optional;

/** The text files of a kernel tree, by their path relative to its top ({@code init/Kconfig}). */
@FunctionalInterface
public interface SourceFiles {
  Optional<String> read(String path);
}
