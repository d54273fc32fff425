/** Starts tools: environment, limits, output bounds, the end of whole process trees. */
package org.rfldoctor.probe.process;
