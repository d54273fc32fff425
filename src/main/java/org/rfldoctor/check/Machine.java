package org.rfldoctor.check;

/**
 * The examined machine, which runs each kind of probe. Every probe is bounded in time and output
 * and changes nothing. No method throws because of the state of the machine.
 */
public interface Machine extends Probe.Visitor<Observation> {}
