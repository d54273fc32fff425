/** The vocabulary of a check file, values and versions, and the ports that a check is asked of. */
package org.rfldoctor.check;
