package org.rfldoctor.kernel.kconfig;

import java.util.Optional;

/**
 * A value that the {@code .config} recorded (nothing: it has no line about it), and what it is now.
 */
public record Drift(String symbol, Optional<String> recorded, String now) {}
