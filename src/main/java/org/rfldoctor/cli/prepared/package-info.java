/** Commands whose options were recorded at build time, so that they start faster. */
package org.rfldoctor.cli.prepared;
