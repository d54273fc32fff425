/** Sending a report to a host, after the user has agreed. */
package org.rfldoctor.cli.send;
