/** The commands {@code cohort} and {@code cohort serve}, about many machines. */
package org.rfldoctor.cli.cohort;
