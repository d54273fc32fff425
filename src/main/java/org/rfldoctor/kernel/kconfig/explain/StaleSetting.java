package org.rfldoctor.kernel.kconfig.explain;

import java.util.Optional;

/**
 * A recorded value (empty: no line in the {@code .config}) that differs from the value at the next
 * {@code make}.
 */
public record StaleSetting(String symbol, Optional<String> recorded, String now) {}
