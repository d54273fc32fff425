/** The board for programs. */
package org.rfldoctor.cohort.json;
