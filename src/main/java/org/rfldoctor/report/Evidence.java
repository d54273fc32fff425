package org.rfldoctor.report;

import java.time.Duration;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe;

/**
 * What was asked and what came back, so that a person can see it for herself.
 *
 * @param name the probe's name in its check
 * @param asked the probe, with every name filled
 */
public record Evidence(String name, Probe asked, Observation observation, Duration took) {}
