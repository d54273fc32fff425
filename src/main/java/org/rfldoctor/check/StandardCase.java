package org.rfldoctor.check;

/**
 * A generated case: a way in which a probe may end, and the diagnosis that follows. It is the first
 * recorded case that passes, with this observation in place of the probe's.
 *
 * @param probe the probe's name in this check
 * @param diagnosis the id of the diagnosis
 */
public record StandardCase(String name, String probe, Observation answer, String diagnosis) {}
