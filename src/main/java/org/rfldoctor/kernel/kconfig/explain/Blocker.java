package org.rfldoctor.kernel.kconfig.explain;

import java.util.List;
import java.util.Optional;

/**
 * A symbol or macro call that breaks a clause.
 *
 * @param value its current value: y, m, n, a number, a text, or "unknown"
 * @param recorded its value in the {@code .config}
 * @param because a short reason for its value
 * @param behind the symbols that cause its value; empty if the user set it
 */
public record Blocker(
    String symbol, String value, Optional<String> recorded, String because, List<Blocker> behind) {}
