/** The board for a terminal. */
package org.rfldoctor.cohort.text;
