/** Reports of other machines, read from files that nobody has to trust. */
package org.rfldoctor.cohort.read;
