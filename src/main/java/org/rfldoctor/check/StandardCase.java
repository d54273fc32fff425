package org.rfldoctor.check;

/**
 * How a probe of a check may end whatever else is the case, and what it comes to. It is played on
 * top of the first recorded case that passes, with this answer in the place of the probe's.
 *
 * @param probe the probe's name in this check
 * @param diagnosis the id of the diagnosis
 */
public record StandardCase(String name, String probe, Observation answer, String diagnosis) {}
