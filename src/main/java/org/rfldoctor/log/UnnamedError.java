package org.rfldoctor.log;

import java.util.Optional;

/**
 * An error that no signature names.
 *
 * @param file the source file and line that it points at, such as {@code drivers/a.rs:12}
 */
public record UnnamedError(Evidence evidence, ErrorKind kind, Optional<String> file) {}
