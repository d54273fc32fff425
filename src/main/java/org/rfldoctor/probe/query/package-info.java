/**
 * Answers queries that need domain knowledge: tools, libclang, Kbuild, Kconfig, file systems, tree
 * files, samples.
 */
package org.rfldoctor.probe.query;
