/** The commands about many machines. */
package org.rfldoctor.cli.cohort;
