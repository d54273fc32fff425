/** The commands, and the topics of {@code explain}. */
package org.rfldoctor.cli.command;
