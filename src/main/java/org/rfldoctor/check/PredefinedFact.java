package org.rfldoctor.check;

import java.util.Optional;
import org.rfldoctor.check.value.FactType;
import org.rfldoctor.check.value.Value;

/**
 * A fact known before the first check, about the machine or the build.
 *
 * @param says what it is, for authors of checks
 * @param example what cases see; empty where it is usually not known
 */
public record PredefinedFact(String name, FactType type, String says, Optional<Value> example) {}
