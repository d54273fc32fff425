/** Runs the commands that the user agreed to. The only code that changes the machine. */
package org.rfldoctor.probe.shell;
