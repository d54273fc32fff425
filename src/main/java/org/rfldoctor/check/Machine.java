package org.rfldoctor.check;

/**
 * The examined machine: it answers each kind of probe. Every probe is bounded and changes nothing;
 * no method throws for what the machine is like.
 */
public interface Machine extends Probe.Visitor<Observation> {}
