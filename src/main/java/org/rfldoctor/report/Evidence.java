package org.rfldoctor.report;

import java.time.Duration;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe;

/**
 * A probe and its observation, so that the user can reproduce it.
 *
 * @param name the probe's name in its check
 * @param asked the probe, with every name filled
 */
public record Evidence(String name, Probe asked, Observation observation, Duration took) {}
