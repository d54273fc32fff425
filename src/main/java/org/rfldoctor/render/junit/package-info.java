/** Writes a report as JUnit XML. */
package org.rfldoctor.render.junit;
