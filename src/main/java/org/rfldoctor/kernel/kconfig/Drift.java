package org.rfldoctor.kernel.kconfig;

import java.util.Optional;

/**
 * A recorded value (empty: no line in the {@code .config}) that differs from the value at the next
 * {@code make}.
 */
public record Drift(String symbol, Optional<String> recorded, String now) {}
