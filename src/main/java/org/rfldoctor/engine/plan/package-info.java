/** Turns diagnoses and available packages into ordered steps. */
package org.rfldoctor.engine.plan;
