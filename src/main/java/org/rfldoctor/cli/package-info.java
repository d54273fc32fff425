/** The entry point and the command line runner. */
package org.rfldoctor.cli;
