/** The commands and their topics. */
package org.rfldoctor.cli.command;
