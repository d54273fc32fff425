/**
 * Observes the real machine: runs tools, reads files, queries package managers. Every probe is
 * bounded in time and output and changes nothing.
 */
package org.rfldoctor.probe;
