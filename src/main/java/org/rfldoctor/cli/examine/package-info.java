/** Runs the checks, from the request to the printed report. */
package org.rfldoctor.cli.examine;
