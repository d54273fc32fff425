/** Code for all commands: context, options, exit codes, output files. */
package org.rfldoctor.cli.base;
