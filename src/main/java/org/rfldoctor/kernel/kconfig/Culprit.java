package org.rfldoctor.kernel.kconfig;

import java.util.List;
import java.util.Optional;

/**
 * A symbol that breaks a clause.
 *
 * @param value its value now: y, m, n, a number, a text, or "unknown"
 * @param recorded its value in the {@code .config}
 * @param because who sets it so, in a few words
 * @param behind the symbols that make it so, when it does not stand for itself
 */
public record Culprit(
    String symbol, String value, Optional<String> recorded, String because, List<Culprit> behind) {}
