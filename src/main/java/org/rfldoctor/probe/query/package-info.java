/** Answers to the queries that need domain knowledge: tools, libclang, Kconfig, samples. */
package org.rfldoctor.probe.query;
