/** Sends a report to the host of a workshop, after the user has agreed. */
package org.rfldoctor.cli.send;
