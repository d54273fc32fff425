/**
 * Runs tools in a controlled environment, with limits for time and output, and kills whole process
 * trees.
 */
package org.rfldoctor.probe.process;
